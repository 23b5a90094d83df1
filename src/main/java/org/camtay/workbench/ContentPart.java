package org.camtay.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A content folder and the part of it that was asked for; the whole folder is the empty path. */
record ContentPart(Path folder, String path) {
    private static final String MARK = "catalogue.yaml";

    /** Looks upwards for the folder that holds the catalogue. */
    static Optional<ContentPart> of(Path asked) {
        Path path = asked.toAbsolutePath().normalize();
        for (Path folder = path; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve(MARK))) {
                return Optional.of(new ContentPart(
                        folder, folder.relativize(path).toString().replace('\\', '/')));
            }
        }
        return Optional.empty();
    }

    boolean covers(String file) {
        return path.isEmpty() || file.equals(path) || file.startsWith(path + "/");
    }
}
