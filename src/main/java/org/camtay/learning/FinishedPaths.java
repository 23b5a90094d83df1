package org.camtay.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camtay.content.ModuleKey;
import org.camtay.organisation.PostKind;

/**
 * A query, in the language of the database, of those leaders between the paths {@code :from} and {@code :to} who have finished
 * every module of the path of their post; posts with the same path are asked for together.
 *
 * @param people the query, each person once
 * @param parameters of the query, beside the two paths
 */
record FinishedPaths(String people, Map<String, Object> parameters) {

    private static final String NOBODY = "select person from cell_leader where false";

    static FinishedPaths of(Map<String, List<ModuleKey>> paths) {
        Map<List<UUID>, List<String>> kinds = new LinkedHashMap<>();
        for (PostKind kind : PostKind.LEADERS) {
            List<UUID> modules = paths.getOrDefault(kind.name(), List.of()).stream()
                    .map(ModuleKey::value)
                    .distinct()
                    .toList();
            if (!modules.isEmpty()) {
                kinds.computeIfAbsent(modules, _ -> new ArrayList<>()).add(kind.name());
            }
        }
        List<String> queries = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        kinds.forEach((modules, names) -> {
            int number = queries.size();
            parameters.put("kinds" + number, names);
            parameters.put("modules" + number, modules);
            parameters.put("count" + number, modules.size());
            queries.add("""
                    select seat.person
                    from cell_leader seat join module_progress progress on progress.person = seat.person
                    where seat.path >= :from and seat.path < :to and seat.kind in (:kinds%1$d)
                      and progress.finished_at is not null and progress.module in (:modules%1$d)
                    group by seat.person having count(distinct progress.module) = :count%1$d
                    """.formatted(number));
        });
        return new FinishedPaths(queries.isEmpty() ? NOBODY : String.join(" union ", queries), parameters);
    }
}
