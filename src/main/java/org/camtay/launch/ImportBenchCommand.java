package org.camtay.launch;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.access.OnBehalf;
import org.camtay.access.PersonId;
import org.camtay.database.Database;
import org.camtay.database.OpenDatabase;
import org.camtay.imports.ImportBench;
import org.camtay.imports.Imports;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures the import of 10,000 rows beside the same rows by plain JDBC, in the place of generated data. */
@Command(name = "import", description = "${bundle:summary.bench.import}", mixinStandardHelpOptions = true)
final class ImportBenchCommand implements Callable<Integer> {

    private final ProgramStart program;
    private final Map<String, String> environment;

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    @Spec
    private CommandSpec spec;

    ImportBenchCommand(ProgramStart program, Map<String, String> environment) {
        this.program = program;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (OpenDatabase opened = database.openForGenerated(environment);
                ConfigurableApplicationContext context = program.withoutPages(opened, database.log())) {
            PersonId administrator = context.getBean(Accounts.class)
                    .openAdministrator(new Credentials("quantri", "Quản trị", "mật khẩu của phép đo"));
            Database address = opened.address();
            ImportBench bench =
                    new ImportBench(context.getBean(Imports.class), address.url(), address.user(), address.password());
            context.getBean(OnBehalf.class).of(administrator, () -> print(figures(bench)));
        }
        return 0;
    }

    private static List<ImportBench.Figure> figures(ImportBench bench) {
        try {
            return bench.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void print(List<ImportBench.Figure> figures) {
        PrintWriter out = spec.commandLine().getOut();
        figures.forEach(figure -> out.printf(
                Locale.ROOT, "%-45s %8d ms%n", figure.step(), figure.time().toMillis()));
        out.flush();
    }
}
