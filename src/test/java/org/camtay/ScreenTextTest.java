package org.camtay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.content.CellType;
import org.camtay.learning.LessonStanding;
import org.camtay.learning.ModuleState;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.UnitKind;
import org.camtay.quiz.ExplainedAnswer;
import org.camtay.ui.Look;
import org.junit.jupiter.api.Test;

/** Every text on screen exists in every language, and no other. */
class ScreenTextTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[A-Z]\\w+(?:\\.\\w+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z]+\\.[A-Z]\\w+\\.(?:\\w+\\.)*)\"");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("\\{\\{#t}}([^{]+)\\{\\{/t}}");

    /** Not the marks of an alert or a comment, which some texts quote. */
    private static final Pattern EXCLAMATION = Pattern.compile("(?<![\\[<])!");

    private static final String CODE = SourceFiles.all(SourceFiles.MAIN, ".java");
    private static final String TEMPLATES = SourceFiles.all(SourceFiles.RESOURCES, ".mustache");
    private static final Map<String, Properties> BUNDLES = bundles();

    @Test
    void every_bundle_has_the_same_keys_in_all_its_languages() {
        Map<String, List<Set<String>>> keys = new TreeMap<>();
        BUNDLES.forEach((file, texts) -> keys.computeIfAbsent(
                        file.replaceFirst("_[a-z]{2}\\.properties$", ""), _ -> new ArrayList<>())
                .add(new TreeSet<>(texts.stringPropertyNames())));
        assertThat(keys)
                .isNotEmpty()
                .allSatisfy((bundle, languages) -> assertThat(languages)
                        .as(bundle)
                        .allSatisfy(language -> assertThat(language).isEqualTo(languages.getFirst())));
    }

    @Test
    void the_screen_speaks_three_languages() {
        assertThat(BUNDLES.keySet())
                .contains("messages_vi.properties", "messages_en.properties", "messages_cs.properties");
    }

    @Test
    void no_text_is_empty_and_none_shouts() {
        BUNDLES.forEach((file, texts) -> assertThat(texts.stringPropertyNames())
                .as(file)
                .filteredOn(key -> texts.getProperty(key).isBlank()
                        || EXCLAMATION.matcher(texts.getProperty(key)).find())
                .isEmpty());
    }

    @Test
    void every_key_that_a_page_names_exists() {
        assertThat(named()).isNotEmpty().isSubsetOf(keys());
    }

    @Test
    void every_value_that_is_shown_by_its_name_has_a_text() {
        assertThat(keys())
                .containsAll(family("learning.ModuleState.", ModuleState.values()))
                .containsAll(family("learning.SkillsCard.", ModuleState.values()))
                .containsAll(family("learning.LessonList.", LessonStanding.State.values()))
                .containsAll(family("content.CellType.", CellType.values()))
                .containsAll(family("organisation.PostKind.", PostKind.values()))
                .containsAll(family("quiz.AnswerCard.", ExplainedAnswer.Verdict.values()))
                .containsAll(family("access.SignInPage.text.", Look.TextSize.values()))
                .containsAll(family("access.SettingsView.appearance.", Look.Appearance.values()))
                .containsAll(family(
                        "supervision.UnitView.heading.",
                        Arrays.stream(UnitKind.values())
                                .filter(kind -> !kind.isCell())
                                .toArray(Enum[]::new)));
    }

    @Test
    void no_text_is_left_over() {
        Set<String> beginnings =
                BEGINNING.matcher(CODE).results().map(key -> key.group(1)).collect(Collectors.toSet());
        assertThat(keys())
                .filteredOn(key -> !named().contains(key))
                .filteredOn(key -> beginnings.stream()
                        .noneMatch(beginning -> key.startsWith(beginning) && isSaid(key.substring(beginning.length()))))
                .isEmpty();
    }

    @Test
    void a_key_begins_with_its_module_and_class() {
        assertThat(keys())
                .filteredOn(key -> {
                    String[] words = key.split("\\.", -1);
                    return Stream.of("", "ui/", "player/")
                            .map(folder -> "org/camtay/" + words[0] + "/" + folder + words[1] + ".java")
                            .noneMatch(file -> Files.exists(SourceFiles.MAIN.resolve(file)));
                })
                .isEmpty();
    }

    /** The end of a key occurs in the code, as a text or as the name of a value; a reason has the word that it explains. */
    private static boolean isSaid(String end) {
        return Arrays.stream(end.replaceFirst("(?<=.)Why$", ".Why").split("\\.", -1))
                .allMatch(word -> Pattern.compile("[\"=.]" + word + "[\".]|(?mi)^\\s+" + word + "(?:[,;(]|$)")
                        .matcher(CODE)
                        .find());
    }

    private static Set<String> named() {
        return Stream.concat(
                        KEY.matcher(CODE).results().map(key -> key.group(1)),
                        TEMPLATE_KEY.matcher(TEMPLATES).results().map(key -> key.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys() {
        return new TreeSet<>(
                BUNDLES.getOrDefault("messages_vi.properties", new Properties()).stringPropertyNames());
    }

    private static Set<String> family(String beginning, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> beginning + value.name()).collect(Collectors.toSet());
    }

    private static Map<String, Properties> bundles() {
        return SourceFiles.below(SourceFiles.RESOURCES, ".properties").stream()
                .filter(file -> SourceFiles.name(file).matches("\\w+_[a-z]{2}\\.properties"))
                .collect(Collectors.toMap(SourceFiles::name, ScreenTextTest::read));
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
