package org.camtay.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.camtay.content.Language;
import org.camtay.grammar.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedScenariosTest {
    private static final Path CONTENT = Path.of("content");

    @Test
    void no_scenario_has_an_error() {
        ContentChecker checker = new ContentChecker(List.of(new ScenarioFormat()), List.of());
        assertThat(checker.check(ContentFiles.folder(CONTENT)))
                .filteredOn(finding -> finding.path().startsWith("scenarios/") && finding.isError())
                .extracting(finding -> finding.printed(Language.EN))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_bots_stay_inside_their_bands(String language) {
        String path = "scenarios/village-monthly/" + language + ".md";
        byte[] bytes = ContentFiles.folder(CONTENT).bytes(path).orElseThrow();
        assertThat(Proofs.of(SourceFile.read(path, bytes)).prove(Proofs.BOTS))
                .isNotEmpty()
                .allSatisfy(property ->
                        assertThat(property.holds()).as(property.toString()).isTrue());
    }
}
