package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.env.MockEnvironment;

/** Another module brings a format of its own with a check of its own. */
class ContributedFormatTest {
    private static final String GOOD = "scenarios/monthly/vi.md";
    private static final String BAD = "scenarios/special/vi.md";

    private static final ContentReader SCENES = new ContentReader() {
        @Override
        public boolean reads(String path) {
            return path.startsWith("scenarios/");
        }

        @Override
        public List<String> requiredFields() {
            return List.of("id", "title");
        }

        @Override
        public List<String> knownFields() {
            return List.of("id", "title", "status");
        }

        @Override
        public List<ContentCheck> checks() {
            return List.of(new NoScene());
        }
    };

    /** A file without any heading has no scene. */
    private static final class NoScene implements ContentCheck {
        @Override
        public String id() {
            return "S01";
        }

        @Override
        public String summary() {
            return "A simulation has no scene.";
        }

        @Override
        public Stream<Finding> check(ContentTree tree) {
            return tree.documents().stream()
                    .filter(document -> SCENES.reads(document.file().path()))
                    .filter(document -> document.titles().isEmpty())
                    .map(document -> finding(document.file(), document.file().end()));
        }
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = Samples.base();
        files.put(GOOD, bytes("---\nid: 55555555-5555-4555-8555-555555555555\ntitle: Họp tháng\n---\n\n## Mở đầu\n"));
        files.put(
                BAD, bytes("---\nid: 66666666-6666-4666-8666-666666666666\nlevel: 1\n---\n\n<b>Không</b> có cảnh.\n"));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void without_spring_its_files_are_checked_by_its_own_checks_and_by_those_of_all_documents() {
        ContentChecker checker = new ContentChecker(List.of(SCENES), List.of());
        assertThat(checker.check(ContentFiles.of(files())))
                .allMatch(finding -> finding.path().equals(BAD))
                .extracting(Finding::id)
                .containsExactlyInAnyOrder("C05", "C06", "C20", "C20", "S01");
    }

    @Test
    void who_does_not_know_the_format_leaves_its_files_alone() {
        assertThat(new ContentChecker().check(ContentFiles.of(files()))).isEmpty();
    }

    @Test
    void with_spring_a_bean_is_enough_and_only_what_has_no_error_is_given_out(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.setEnvironment(new MockEnvironment().withProperty("camtay.content", folder.toString()));
            context.registerBean(ContentReader.class, () -> SCENES);
            context.register(Catalogue.class);
            context.refresh();
            assertThat(context.getBean(Catalogue.class).documents(SCENES))
                    .extracting(document -> document.file().path())
                    .containsExactly(GOOD);
        }
    }
}
