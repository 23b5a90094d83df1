package org.camtay.simulation.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.simulation.replay.ReplaySlip;
import org.camtay.simulation.script.ScenarioReader;
import org.camtay.simulation.script.ScenarioSource;
import org.camtay.simulation.script.SlipKind;

/** All checks of scenarios, in the order of their ids. */
public final class ScenarioChecks {
    private static final Pattern FILE = Pattern.compile("scenarios/[^/]+/(vi|en|cs)\\.md");

    private static final List<ContentCheck> ALL = all(
            new UnfitAgenda(),
            new UnknownRule(),
            new NoBestChoice(),
            new ChoiceCount(),
            new TimelessChoice(),
            new EqualChoices(),
            new LongWords(),
            new CueInText(),
            new LeakingHint(),
            new FixedRoles(),
            new ScenarioDiffers());

    private ScenarioChecks() {}

    private static List<ContentCheck> all(ContentCheck... others) {
        List<ContentCheck> all = new ArrayList<>(List.of(others));
        Stream.of(SlipKind.values()).map(SlipCheck::new).forEach(all::add);
        Stream.of(ReplaySlip.Kind.values()).map(ReplayCheck::new).forEach(all::add);
        all.sort(Comparator.comparing(ContentCheck::id));
        return List.copyOf(all);
    }

    public static List<ContentCheck> all() {
        return ALL;
    }

    /** Whether a file is a scenario, by its path in the content folder. */
    public static boolean isScenario(String path) {
        return FILE.matcher(path).matches();
    }

    static Stream<ScenarioSource> scenarios(ContentTree tree) {
        return tree.sources().stream().filter(file -> isScenario(file.path())).map(ScenarioReader::read);
    }
}
