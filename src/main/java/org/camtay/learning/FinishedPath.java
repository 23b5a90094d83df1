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
 * The condition, in the language of the database, that the holder of a post has finished every module of the path of that post;
 * posts with the same path are asked for together.
 *
 * @param condition on a row of {@code cell_leader} named leader
 * @param parameters of the condition
 */
record FinishedPath(String condition, Map<String, Object> parameters) {

    static FinishedPath of(Map<String, List<ModuleKey>> paths) {
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
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        kinds.forEach((modules, names) -> {
            int number = conditions.size();
            parameters.put("kinds" + number, names);
            parameters.put("modules" + number, modules);
            parameters.put("count" + number, modules.size());
            conditions.add("""
                    leader.kind in (:kinds%1$d) and :count%1$d = (select count(*) from module_progress done
                        where done.person = leader.person and done.finished_at is not null and done.module in (:modules%1$d))
                    """.formatted(number));
        });
        return new FinishedPath(conditions.isEmpty() ? "false" : String.join(" or ", conditions), parameters);
    }
}
