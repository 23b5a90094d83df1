package org.camtay.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder of an embedded database: everything of it lies here and nowhere else. */
record DatabaseFolder(Path root) {

    private static final int PASSWORD_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    static DatabaseFolder at(Path path) {
        DatabaseFolder folder = new DatabaseFolder(path.toAbsolutePath().normalize());
        folder.create();
        return folder;
    }

    Path files() {
        return root.resolve("files");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path log() {
        return root.resolve("mariadb.log");
    }

    Path state() {
        return root.resolve("running.properties");
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path accounts() {
        return root.resolve("accounts.sql");
    }

    /** The password of an account of the server: made once, readable by the owner of the folder alone. */
    String passwordOf(String account) {
        Path file = root.resolve(account + ".password");
        try {
            if (!Files.exists(file)) {
                writePrivately(file, newPassword());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all of the file or nothing, for the eyes of the owner only. */
    void writePrivately(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        PrivateFile.create(draft, text.getBytes(StandardCharsets.UTF_8));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void create() {
        try {
            Files.createDirectories(root.getParent());
            if (!Files.isDirectory(root)) {
                Files.createDirectory(root, PrivateFile.ownerOnly("rwx------"));
            }
            Files.createDirectories(temporary());
        } catch (IOException e) {
            throw new LaunchRefused(e, "folder.unwritable", root);
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
