package org.camtay;

import java.util.List;
import org.camtay.database.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each Spring test context an empty schema of its own, made when the context first asks for its address. */
final class TestDatabaseCustomizer implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new OwnSchema();
    }

    /** All alike, so that contexts are still shared between test classes. */
    private record OwnSchema() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration test) {
            context.getEnvironment().getPropertySources().addFirst(new SchemaProperties());
        }
    }

    private static final class SchemaProperties extends PropertySource<Object> {

        private @Nullable Database database;

        SchemaProperties() {
            super("the schema of this test context");
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return switch (name) {
                case "spring.datasource.url" -> database().url();
                case "spring.datasource.username" -> database().user();
                case "spring.datasource.password" -> database().password();
                // Each of many contexts lives on with its pool: an idle one keeps one connection.
                case "spring.datasource.hikari.minimum-idle" -> 1;
                case "spring.datasource.hikari.idle-timeout" -> 10_000;
                default -> null;
            };
        }

        private synchronized Database database() {
            Database opened = database == null ? TestDatabase.freshForContext() : database;
            database = opened;
            return opened;
        }
    }
}
