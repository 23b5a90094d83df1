package org.camtay.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.camtay.DoorTest;
import org.camtay.People;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.access.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The benchmark does what it says; how long it takes is for {@code docs/performance.md}. */
@DoorTest
class ImportBenchTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Test
    void ten_thousand_rows_come_in_and_a_second_run_finds_nothing_to_do(
            @Autowired org.springframework.core.env.Environment environment) {
        PersonId administrator =
                accounts.openAdministrator(new Credentials(People.newLogin(), "Nguyễn Văn Đạt", People.PASSWORD));
        AtomicReference<List<ImportBench.Figure>> figures = new AtomicReference<>();
        people.as(administrator, () -> figures.set(run(environment)));
        assertThat(figures.get()).hasSize(9);
        figures.get()
                .forEach(figure -> org.slf4j.LoggerFactory.getLogger(ImportBench.class)
                        .info("{}: {} ms", figure.step(), figure.time().toMillis()));
    }

    private List<ImportBench.Figure> run(org.springframework.core.env.Environment environment) {
        try {
            return new ImportBench(
                            imports,
                            environment.getRequiredProperty("spring.datasource.url"),
                            environment.getRequiredProperty("spring.datasource.username"),
                            environment.getRequiredProperty("spring.datasource.password"))
                    .run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
