package org.camtay.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizReader;
import org.camtay.grammar.QuizSource;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** What the Vietnamese texts under {@code content} say that they cover, as the page {@code docs/curriculum.md}. */
final class CurriculumPage {
    private static final Path CONTENT = Path.of("content");
    private static final String NOWHERE = "–";

    /** A point of the article and the feature that answers it beside the texts, or instead of them. */
    record Point(String id, String gist, String feature) {
        static Point of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Point(parts[0].strip(), parts[1].strip(), parts[2].strip());
        }
    }

    /** Something that covers points; questions are counted by their quiz, all else is named by its title. */
    record Place(String kind, String title, String path, List<String> points) {}

    private final List<Point> points;
    private final List<Place> places;
    private final SortedMap<String, QuestionBank> banks;

    private CurriculumPage(List<Point> points, List<Place> places, SortedMap<String, QuestionBank> banks) {
        this.points = points;
        this.places = places;
        this.banks = banks;
    }

    static CurriculumPage read() throws IOException {
        List<SourceFile> files;
        try (Stream<Path> walk = Files.walk(CONTENT)) {
            files = walk.filter(Files::isRegularFile)
                    .sorted()
                    .map(CurriculumPage::source)
                    .toList();
        }
        SortedMap<String, QuestionBank> banks = new TreeMap<>();
        files.stream().filter(CurriculumPage::isQuiz).forEach(quiz -> banks.put(module(quiz), bank(quiz, files)));
        String lines = Samples.read(Path.of("src/test/resources/org/camtay/content/points.txt"), "");
        return new CurriculumPage(
                lines.lines().map(Point::of).toList(),
                files.stream().flatMap(file -> places(file).stream()).toList(),
                banks);
    }

    List<Point> points() {
        return points;
    }

    Collection<QuestionBank> banks() {
        return banks.values();
    }

    List<String> unknownPoints() {
        List<String> known = points.stream().map(Point::id).toList();
        return places.stream()
                .flatMap(place -> place.points().stream())
                .filter(point -> !known.contains(point))
                .distinct()
                .toList();
    }

    boolean isCovered(Point point) {
        return !point.feature().isEmpty()
                || places.stream().anyMatch(place -> place.points().contains(point.id()));
    }

    String markdown() {
        return """
                # Curriculum

                What the modules contain, and where each point of the article is covered (S1 to S52: position and role, what was done, limits, causes, and six solutions). The build writes this page from the texts and fails when it is stale: `./camtay mvn test -Dtest=CurriculumPageTest -Dcamtay.write`.

                ## Modules

                Questions are those of the bank, without the check questions inside lessons. A situation asks what the learner would do or answer in a post (“you are the secretary”).

                | module | lessons | minutes | questions | kinds | situations | two viewpoints | check questions |
                |---|---|---|---|---|---|---|---|
                """
                + banks.values().stream().map(CurriculumPage::row).collect(Collectors.joining())
                + """

                        ## Points of the article

                        | point | what it asks for | lessons | questions | templates and scenarios | in the program |
                        |---|---|---|---|---|---|
                        """
                + points.stream().map(this::row).collect(Collectors.joining());
    }

    private static String row(QuestionBank bank) {
        return "| `%s` | %d | %d | %d | %d | %d | %d | %d |\n"
                .formatted(
                        bank.module(),
                        bank.lessons(),
                        bank.minutes(),
                        bank.questions().size(),
                        bank.kinds(),
                        bank.situations(),
                        bank.viewpoints(),
                        bank.checks());
    }

    private String row(Point point) {
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        point.id(),
                        point.gist(),
                        named(point, "lesson"),
                        counted(point),
                        named(point, "other"),
                        point.feature().isEmpty() ? NOWHERE : point.feature());
    }

    private String named(Point point, String kind) {
        return filled(places.stream()
                .filter(place -> place.kind().equals(kind) && place.points().contains(point.id()))
                .map(place -> "[%s](../%s)".formatted(place.title(), place.path()))
                .collect(Collectors.joining(", ")));
    }

    private String counted(Point point) {
        Map<String, Long> counts = places.stream()
                .filter(place ->
                        place.kind().equals("question") && place.points().contains(point.id()))
                .collect(Collectors.groupingBy(Place::title, LinkedHashMap::new, Collectors.counting()));
        return filled(counts.entrySet().stream()
                .map(entry -> "%s: %d".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", ")));
    }

    private static String filled(String text) {
        return text.isEmpty() ? NOWHERE : text;
    }

    private static SourceFile source(Path file) {
        try {
            return SourceFile.read(CONTENT.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isQuiz(SourceFile file) {
        return file.path().matches("modules/[^/]+/vi/quiz\\.md");
    }

    private static List<Place> places(SourceFile file) {
        if (isQuiz(file)) {
            return quiz(file).items().stream()
                    .filter(item -> !item.isRetired())
                    .map(item -> new Place(
                            "question", module(file), "", words(item.head().value("covers"))))
                    .toList();
        }
        boolean lesson = file.path().matches("modules/[^/]+/vi/[^/]+\\.md");
        boolean other = file.path().matches("(scenarios|templates)/[^/]+/(vi\\.md|sheet\\.yaml)");
        List<String> covered =
                file.front().texts("covers").stream().map(YamlValue.Text::text).toList();
        if (covered.isEmpty() || !(lesson || other)) {
            return List.of();
        }
        String[] parts = file.path().split("/", -1);
        String title = lesson
                ? parts[1] + "/" + parts[parts.length - 1].replace(".md", "")
                : (parts[0].equals("scenarios") ? "scenario " : "template ") + parts[1];
        return List.of(new Place(lesson ? "lesson" : "other", title, "content/" + file.path(), covered));
    }

    private static QuizSource quiz(SourceFile file) {
        return QuizReader.read(MarkdownSource.of(file));
    }

    private static String module(SourceFile file) {
        return file.path().split("/", -1)[1];
    }

    private static List<String> words(Optional<String> value) {
        return value.stream()
                .flatMap(text -> Arrays.stream(text.strip().split("[\\s,]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static QuestionBank bank(SourceFile quiz, List<SourceFile> files) {
        List<QuizItem> items =
                quiz(quiz).items().stream().filter(item -> !item.isRetired()).toList();
        List<QuizItem> bank = items.stream().filter(item -> !isCheck(item)).toList();
        List<SourceFile> lessons = files.stream()
                .filter(file -> file.path().matches("modules/" + module(quiz) + "/vi/\\d[^/]*\\.md"))
                .toList();
        int minutes = lessons.stream()
                .mapToInt(lesson -> LessonBuilder.minutes(lesson.front()))
                .sum();
        return new QuestionBank(module(quiz), lessons.size(), minutes, bank, items.size() - (long) bank.size());
    }

    private static boolean isCheck(QuizItem item) {
        return item.head().value("use").filter("check"::equals).isPresent();
    }
}
