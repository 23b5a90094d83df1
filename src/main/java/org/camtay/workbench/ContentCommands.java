package org.camtay.workbench;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentReader;
import org.camtay.simulation.ScenarioFormat;
import org.camtay.skills.UnreadableSkillRule;

/** The subcommands about content. */
public final class ContentCommands {

    /** The formats and checks that modules above {@code content} contribute, as plain objects: no command waits for Spring. */
    private static final List<ContentReader> FORMATS = List.of(new ScenarioFormat());

    private static final List<ContentCheck> CHECKS = List.of(new UnreadableSkillRule());

    /** Days are those of Vietnam, wherever the command runs. */
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));

    private ContentCommands() {}

    /** All subcommands but the measuring one, for the command line of the program. */
    public static List<Object> all() {
        return List.of(
                new CheckCommand(checker()),
                new FmtCommand(),
                new BotsCommand(),
                new ProveCommand(),
                new RulesCommand(checker(), CLOCK),
                new ImportLiaScriptCommand(checker()),
                new ImportQuestionsCommand(checker()),
                new ExportQuestionsCommand());
    }

    /** The subcommand of {@code bench} about content. */
    public static Object bench() {
        return new ContentBenchCommand(checker());
    }

    private static ContentChecker checker() {
        return new ContentChecker(FORMATS, CHECKS);
    }
}
