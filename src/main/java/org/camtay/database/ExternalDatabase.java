package org.camtay.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A database server that the environment names. */
public record ExternalDatabase(Database database) {

    private static final String PREFIX = "jdbc:mariadb://";
    private static final String CONNECT_LIMIT_MILLIS = "10000";
    private static final int ACCESS_DENIED = 1045;
    private static final int ACCESS_DENIED_TO_SCHEMA = 1044;
    private static final int UNKNOWN_SCHEMA = 1049;

    /** The first version with the collations of the migrations. */
    private static final int MAJOR = 10;

    private static final int MINOR = 11;

    public static Optional<ExternalDatabase> in(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("CAMTAY_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new ExternalDatabase(new Database(
                        url.strip(),
                        environment.getOrDefault("CAMTAY_DB_USER", ""),
                        environment.getOrDefault("CAMTAY_DB_PASSWORD", ""))));
    }

    /** The database, once it has let us in. */
    public Database verified() {
        if (!database.url().startsWith(PREFIX)) {
            throw new LaunchRefused("database.address", address());
        }
        try (Connection connection = connect()) {
            verifyVersion(connection.getMetaData());
        } catch (SQLException e) {
            throw refusal(e);
        }
        return database;
    }

    /** The address without its parameters, one of which may be a password. */
    private String address() {
        return database.url().replaceFirst("\\?.*", "");
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("connectTimeout", CONNECT_LIMIT_MILLIS);
        return DriverManager.getConnection(database.url(), properties);
    }

    private void verifyVersion(DatabaseMetaData server) throws SQLException {
        int major = server.getDatabaseMajorVersion();
        boolean recent = major > MAJOR || (major == MAJOR && server.getDatabaseMinorVersion() >= MINOR);
        if (!recent || !"MariaDB".equals(server.getDatabaseProductName())) {
            String found = server.getDatabaseProductName() + " " + server.getDatabaseProductVersion();
            throw new LaunchRefused("database.old", address(), found);
        }
    }

    private LaunchRefused refusal(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case ACCESS_DENIED, ACCESS_DENIED_TO_SCHEMA ->
                new LaunchRefused(failure, "database.denied", address(), database.user());
            case UNKNOWN_SCHEMA -> new LaunchRefused(failure, "database.unknown", address(), database.user());
            default -> new LaunchRefused(failure, "database.down", address());
        };
    }
}
