package org.camtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final Path DRAWING = Path.of("docs/modules.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]*) \\|");
    private static final Pattern ARROW = Pattern.compile("(?m)^ +(\\w+) --> (\\w+)$");
    private static final ApplicationModules MODULES = ApplicationModules.of(CamTay.class);

    @Test
    void modules_use_only_what_they_may_and_never_in_a_circle() {
        MODULES.verify();
    }

    @Test
    void the_table_of_modules_shows_every_module_with_what_it_may_use() throws IOException {
        Map<String, Set<String>> drawn = ROW.matcher(Files.readString(DRAWING))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> used(row.group(2))));
        assertThat(drawn).isEqualTo(allowed());
    }

    @Test
    void the_drawing_has_an_arrow_for_every_use_and_no_other() throws IOException {
        Set<String> drawn = ARROW.matcher(Files.readString(DRAWING))
                .results()
                .map(ModularityTest::arrow)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> needed = new TreeSet<>();
        allowed().forEach((module, uses) -> uses.forEach(used -> needed.add(module + " -> " + plain(used))));
        assertThat(drawn).isEqualTo(needed);
    }

    private static String arrow(MatchResult line) {
        return line.group(1) + " -> " + line.group(2);
    }

    private static Set<String> used(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.equals("nothing"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> uses = new TreeMap<>();
        MODULES.forEach(module -> uses.put(
                module.getIdentifier().toString(),
                new TreeSet<>(Arrays.asList(allowed(module.getBasePackage().getName())))));
        return uses;
    }

    private static String[] allowed(String name) {
        try {
            return Class.forName(name + ".package-info")
                    .getAnnotation(ApplicationModule.class)
                    .allowedDependencies();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " has no package-info", e);
        }
    }

    /** A part of a module is drawn as the module. */
    private static String plain(String used) {
        return used.split("::", -1)[0];
    }
}
