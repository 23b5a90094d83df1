package org.camtay.launch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.camtay.TestDatabase;
import org.camtay.database.Database;
import org.camtay.database.LaunchRefused;
import org.camtay.database.OpenDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Why a start fails, in one sentence. */
class ProgramStartTest {

    private final Database database = TestDatabase.fresh();

    @TempDir
    private Path folder;

    @BeforeEach
    void migrate() {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .load()
                .migrate();
    }

    @Test
    void a_database_that_a_newer_program_changed_is_refused() {
        change("update flyway_schema_history set version = '999' where installed_rank = 1");
        assertThatThrownBy(this::start).isInstanceOf(LaunchRefused.class).hasMessageContaining("newer version");
    }

    @Test
    void a_database_with_an_altered_migration_is_refused() {
        change("update flyway_schema_history set checksum = 1 where installed_rank = 1");
        assertThatThrownBy(this::start).isInstanceOf(LaunchRefused.class).hasMessageContaining("altered");
    }

    @Test
    void a_database_that_went_away_is_named_as_the_cause() {
        change("drop database " + database.url().replaceFirst(".*/", ""));
        assertThatThrownBy(this::start).isInstanceOf(LaunchRefused.class).hasMessageContaining("stopped to answer");
    }

    private void start() {
        new ProgramStart(OnlyMigrations.class)
                .withoutPages(new OpenDatabase(database, Optional.empty()), new LogFile(folder.resolve("camtay.log")))
                .close();
    }

    private void change(String statement) {
        JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()))
                .sql(statement)
                .update();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    static class OnlyMigrations {}
}
