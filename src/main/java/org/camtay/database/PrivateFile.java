package org.camtay.database;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;

/** Files that their owner alone may read, where the file system knows owners. */
public final class PrivateFile {

    private PrivateFile() {}

    /** Writes a file that does not exist yet; at no moment can anybody else read it. */
    public static void create(Path file, byte[] content) throws IOException {
        Files.createFile(file, ownerOnly("rw-------"));
        Files.write(file, content);
    }

    static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {asFileAttribute(fromString(permissions))} : new FileAttribute<?>[0];
    }
}
