package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RepositoryContentTest {
    @Test
    void the_content_of_this_repository_has_no_slip() {
        assertThat(new ContentChecker()
                        .check(ContentFiles.folder(Path.of("content"))).stream()
                                .map(finding -> finding.printed(Language.EN)))
                .isEmpty();
    }
}
