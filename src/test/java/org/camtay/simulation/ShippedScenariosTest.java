package org.camtay.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.camtay.content.Language;
import org.camtay.grammar.SourceFile;
import org.camtay.simulation.checks.ScenarioChecks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<String> shipped() {
        return ContentFiles.folder(CONTENT).paths().stream().filter(ScenarioChecks::isScenario);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void the_bots_stay_inside_their_bands(String path) {
        byte[] bytes = ContentFiles.folder(CONTENT).bytes(path).orElseThrow();
        assertThat(Proofs.of(SourceFile.read(path, bytes)).prove(Proofs.BOTS))
                .isNotEmpty()
                .allSatisfy(property ->
                        assertThat(property.holds()).as(property.toString()).isTrue());
    }
}
