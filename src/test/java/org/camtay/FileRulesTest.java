package org.camtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house rules about files: sources, tests, styles and migrations. */
class FileRulesTest {

    private static final Path STYLES = Path.of("frontend/css");
    private static final Path MIGRATIONS = SourceFiles.RESOURCES.resolve("db/migration");
    private static final int LINES_OF_A_FILE = 250;

    /** The theme, what many pages are made of, and pages without any component. */
    private static final Set<String> STYLES_OF_NO_CLASS =
            Set.of("tokens.css", "parts.css", "plain.css", "plain-dark.css");

    private static final Pattern SHEET = Pattern.compile("@StyleSheet\\(\"context://css/([^\"]+)\"\\)");
    private static final Pattern PLAIN_SHEET = Pattern.compile("href=\"/css/([^\"]+)\"");
    private static final Pattern TEST = Pattern.compile("@Test\\s+void (\\w+)\\(");
    private static final Pattern TEXT_COLUMN =
            Pattern.compile("(?i)^\\s+\\w+\\s+(var)?char\\(.*|^\\s+\\w+\\s+\\w*text\\b.*");

    @Test
    void every_package_has_a_package_info() {
        assertThat(SourceFiles.below(SourceFiles.MAIN.resolve("org/camtay"), ".java").stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !folder.equals(SourceFiles.MAIN.resolve("org/camtay"))))
                .allMatch(folder -> folder.resolve("package-info.java").toFile().exists());
    }

    @Test
    void a_source_file_can_be_read_in_one_go() {
        assertThat(SourceFiles.below(SourceFiles.MAIN, ".java").stream()
                        .filter(file -> SourceFiles.text(file).lines().count() > LINES_OF_A_FILE))
                .isEmpty();
    }

    @Test
    void no_style_is_written_into_java_or_a_page() {
        assertThat(SourceFiles.all(SourceFiles.MAIN, ".java")).doesNotContain("\"style\"");
        assertThat(SourceFiles.all(SourceFiles.RESOURCES, ".mustache")).doesNotContain(" style=");
    }

    @Test
    void a_comment_is_never_a_plan() {
        assertThat(SourceFiles.all(SourceFiles.MAIN, ".java"))
                .doesNotContain("TO" + "DO")
                .doesNotContain("FIX" + "ME")
                .doesNotContain("@" + "author");
    }

    @Test
    void the_name_of_a_test_class_tells_its_tier() {
        assertThat(tests()).isNotEmpty().allMatch(file -> SourceFiles.name(file).matches("\\w+(Test|Journey)\\.java"));
    }

    @Test
    void the_name_of_a_test_is_a_sentence() {
        assertThat(tests().stream()
                        .flatMap(file -> TEST.matcher(SourceFiles.text(file)).results()))
                .isNotEmpty()
                .extracting(test -> test.group(1))
                .allMatch(name -> name.matches("[a-z0-9]+(_[a-z0-9]+){2,}"));
    }

    @Test
    void tests_speak_one_language_and_never_sleep() {
        assertThat(SourceFiles.all(SourceFiles.TESTS, ".java"))
                .doesNotContain("import static org.junit.jupiter.api." + "Assertions")
                .doesNotContain("org.hamcrest" + ".")
                .doesNotContain("Thread" + ".sleep");
    }

    @Test
    void a_style_never_shouts_down_another() {
        assertThat(SourceFiles.all(STYLES, ".css")).isNotEmpty().doesNotContain("!important");
    }

    @Test
    void a_stylesheet_is_named_for_its_component() {
        Set<String> classes = SourceFiles.below(SourceFiles.MAIN, ".java").stream()
                .map(file -> kebab(SourceFiles.name(file).replace(".java", "")) + ".css")
                .collect(Collectors.toSet());
        assertThat(sheets())
                .filteredOn(sheet -> !STYLES_OF_NO_CLASS.contains(sheet))
                .isNotEmpty()
                .isSubsetOf(classes);
    }

    @Test
    void every_stylesheet_that_a_page_asks_for_exists_and_no_other() {
        Set<String> asked = Stream.concat(
                        SHEET.matcher(SourceFiles.all(SourceFiles.MAIN, ".java"))
                                .results(),
                        PLAIN_SHEET
                                .matcher(SourceFiles.all(SourceFiles.RESOURCES, ".mustache"))
                                .results())
                .map(sheet -> sheet.group(1))
                .collect(Collectors.toSet());
        assertThat(asked).containsExactlyInAnyOrderElementsOf(sheets());
    }

    @Test
    void the_number_of_a_migration_is_unique_across_all_modules() {
        assertThat(SourceFiles.below(MIGRATIONS, ".sql").stream()
                        .map(script -> SourceFiles.name(script).split("__", 2)[0]))
                .isNotEmpty()
                .allMatch(version -> version.matches("V\\d{3}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_migration_lies_with_its_module() {
        assertThat(SourceFiles.below(MIGRATIONS, ".sql").stream().map(script -> SourceFiles.name(script.getParent())))
                .isNotEmpty()
                .allMatch(module -> SourceFiles.MAIN
                        .resolve("org/camtay")
                        .resolve(module)
                        .toFile()
                        .isDirectory());
    }

    @Test
    void the_collation_of_every_text_is_written_down() {
        assertThat(tables())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(
                                table.contains(") engine = InnoDB character set") ? List.of() : textColumns(table))
                        .as(table.lines().findFirst().orElse(""))
                        .allMatch(column -> column.contains(" collate ")));
    }

    private static Stream<String> tables() {
        return Pattern.compile("(?s)create table .*?;")
                .matcher(SourceFiles.all(MIGRATIONS, ".sql"))
                .results()
                .map(MatchResult::group);
    }

    private static List<String> textColumns(String table) {
        return table.lines().filter(line -> TEXT_COLUMN.matcher(line).matches()).toList();
    }

    private static List<Path> tests() {
        return SourceFiles.below(SourceFiles.TESTS, ".java").stream()
                .filter(file -> TEST.matcher(SourceFiles.text(file)).find())
                .toList();
    }

    private static Set<String> sheets() {
        return SourceFiles.below(STYLES, ".css").stream().map(SourceFiles::name).collect(Collectors.toSet());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
