package org.camtay.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** The two accounts of an embedded server, with passwords that only the owner of the folder can read. */
record ServerAccounts(DatabaseFolder folder) {

    static final String USER = "camtay";

    private static final String ROOT = "root";
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int CONNECT_LIMIT_MILLIS = 5_000;

    /** What the server runs before it listens: every account but ours goes, ours get their passwords. */
    String statements() {
        return """
                delete from mysql.global_priv where User not in ('%1$s', '%2$s', 'mariadb.sys') or (User = '%2$s' and Host <> 'localhost');
                delete from mysql.proxies_priv where Host <> 'localhost';
                flush privileges;
                alter user %2$s@localhost identified by '%4$s';
                create user if not exists %1$s@127.0.0.1;
                alter user %1$s@127.0.0.1 identified by '%3$s';
                grant all on `camtay%%`.* to %1$s@127.0.0.1;
                """.formatted(USER, ROOT, folder.passwordOf(USER), folder.passwordOf(ROOT));
    }

    Database on(int port, String schema) {
        return new Database("jdbc:mariadb://127.0.0.1:" + port + "/" + schema, USER, folder.passwordOf(USER));
    }

    Connection connect(int port) throws SQLException {
        Database server = on(port, "?connectTimeout=" + CONNECT_LIMIT_MILLIS);
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    /** Whether the server lets us in before it ends or the limit is over. */
    boolean answers(int port, ProcessHandle server, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        do {
            if (letsUsIn(port)) {
                return true;
            }
        } while (!Waiting.forEnd(server, PAUSE) && System.nanoTime() < end);
        return false;
    }

    private boolean letsUsIn(int port) {
        try (Connection connection = connect(port)) {
            return connection.isValid(0);
        } catch (SQLException e) {
            return false;
        }
    }
}
