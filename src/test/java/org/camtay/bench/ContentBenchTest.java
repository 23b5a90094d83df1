package org.camtay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.camtay.content.Catalogue;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.junit.jupiter.api.Test;

class ContentBenchTest {
    private final ContentFiles own = ContentFiles.folder(Path.of("content"));

    @Test
    void the_copies_are_as_clean_as_what_they_were_made_from() {
        ContentFiles copies = ContentCopies.of(own, 23);

        assertThat(new ContentChecker().check(copies)).hasSameSizeAs(new ContentChecker().check(own));
        assertThat(Catalogue.of(copies).current().activeModules()).hasSize(23);
    }

    @Test
    void every_step_goes_through_the_same_texts_and_takes_time() {
        assertThat(new ContentBench(new ContentChecker(), own, 1).run())
                .hasSize(6)
                .allSatisfy(figure -> {
                    assertThat(figure.time()).isPositive();
                    assertThat(figure.characters()).isPositive();
                });
    }
}
