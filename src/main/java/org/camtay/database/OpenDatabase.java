package org.camtay.database;

import java.util.Optional;

/** A database that answers, and the embedded server behind it if that is where it lies. */
public record OpenDatabase(Database address, Optional<EmbeddedDatabase> server) implements AutoCloseable {

    public void endAfterSpring() {
        server.ifPresent(EmbeddedDatabase::endAfterSpring);
    }

    @Override
    public void close() {
        server.ifPresent(EmbeddedDatabase::close);
    }
}
