package org.camtay.launch;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camtay.database.Home;
import org.camtay.database.LaunchRefused;
import org.camtay.database.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the program until it is stopped. */
@Command(
        name = "serve",
        description = "${bundle:summary.serve}",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLines.Version.class)
final class ServeCommand implements Callable<Integer> {

    private static final String ALL_ADDRESSES = "0.0.0.0";

    private final ProgramStart program;
    private final Map<String, String> environment;

    @Option(names = "--port", paramLabel = "N", description = "${bundle:option.port}")
    private @Nullable Integer port;

    @Option(names = "--address", paramLabel = "A", description = "${bundle:option.address}")
    private @Nullable String address;

    @Option(names = "--content", paramLabel = "DIR", description = "${bundle:option.content}")
    private @Nullable Path content;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec;

    ServeCommand(ProgramStart program, Map<String, String> environment) {
        this.program = program;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        boolean demo = database.isDemo(environment);
        InetAddress listen = listenAddress(demo);
        int chosen = new Ports(listen).choose(port);
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=" + chosen, "--server.address=" + listen.getHostAddress(), "--camtay.demo=" + demo));
        contentFolder().ifPresent(folder -> arguments.add("--camtay.content=" + folder));
        LogFile log = database.log();

        PrintWriter out = spec.commandLine().getOut();
        out.println(Sentences.of("serve.starting"));
        ConfigurableApplicationContext context = program.withPages(database.open(environment), log, arguments);
        if (port == null && chosen != Ports.USUAL) {
            out.println(Sentences.of("serve.port.moved", Ports.USUAL, chosen));
        }
        FirstPage.of(context, listen).announce(out, log);
        log.showWarningsOnConsole();
        return CommandLines.KEEP_RUNNING;
    }

    /** Published passwords stay on this machine unless somebody asks for more. */
    private InetAddress listenAddress(boolean demo) {
        if (address == null && demo) {
            return InetAddress.getLoopbackAddress();
        }
        return Ports.ownAddress(address == null ? ALL_ADDRESSES : address);
    }

    private Optional<Path> contentFolder() {
        Path folder = content == null ? Home.folder("content") : content.toAbsolutePath();
        if (content == null && !Files.exists(folder)) {
            return Optional.empty();
        }
        if (!Files.isReadable(folder.resolve("catalogue.yaml"))) {
            throw new LaunchRefused("content.missing", folder);
        }
        return Optional.of(folder);
    }
}
