package org.camtay.simulation.checks;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.simulation.script.Member;
import org.camtay.simulation.script.ScenarioSource;
import org.camtay.simulation.script.Trait;

/** In all scenarios of a language the same kind of person is the quiet one, or the one who talks too long. */
final class FixedRoles implements ContentCheck {
    private static final int ENOUGH = 3;
    private static final Set<String> ADDRESSES = Set.of(
            "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "mr", "mrs", "ms", "uncle", "aunt", "brother",
            "sister");

    @Override
    public String id() {
        return "M32";
    }

    @Override
    public String summary() {
        return "In all scenarios the same kind of person is quiet, or talks too long.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    /** Somebody with a trait, where he stands. */
    private record Bearer(ScenarioSource source, Member member) {
        String address() {
            String first =
                    member.name().split(" ", 2)[0].toLowerCase(Locale.ROOT).replace(".", "");
            return ADDRESSES.contains(first) ? first : "";
        }

        String language() {
            String path = source.file().path();
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        List<ScenarioSource> scenarios = ScenarioChecks.scenarios(tree).toList();
        return Stream.of(Trait.QUIET, Trait.TALKATIVE)
                .flatMap(trait -> bearers(scenarios, trait))
                .sorted((one, two) -> one.path().compareTo(two.path()));
    }

    private Stream<Finding> bearers(List<ScenarioSource> scenarios, Trait trait) {
        List<Bearer> all = scenarios.stream()
                .flatMap(source -> source.scenario().members().stream()
                        .filter(member -> member.is(trait))
                        .map(member -> new Bearer(source, member)))
                .toList();
        return all.stream().map(Bearer::language).distinct().flatMap(language -> {
            List<Bearer> same = all.stream()
                    .filter(bearer -> bearer.language().equals(language))
                    .toList();
            String address = same.getFirst().address();
            boolean fixed = same.size() >= ENOUGH
                    && !address.isEmpty()
                    && same.stream().allMatch(bearer -> bearer.address().equals(address));
            Bearer last = same.getLast();
            return fixed
                    ? Stream.of(finding(
                            last.source().file(),
                            last.member().at(),
                            trait.name().toLowerCase(Locale.ROOT),
                            address,
                            Integer.toString(same.size())))
                    : Stream.empty();
        });
    }
}
