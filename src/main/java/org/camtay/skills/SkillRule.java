package org.camtay.skills;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.meeting.Figures;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.Norms;

/**
 * A yes-or-no expression in the Common Expression Language over the indicators of meetings. Each indicator gives three names,
 * with underscores for hyphens: {@code delegation}, its share as a number; {@code delegation_of}, of how many it is, a whole
 * number; {@code delegation_reached}, whether it is what is aimed at. {@code meetings} is how many meetings are looked at. What
 * did not apply is never nought: a comparison that needs it does not hold, unless the other side of an “or” does.
 */
public final class SkillRule {

    static final String MEETINGS = "meetings";

    private static final String OF = "_of";
    private static final String REACHED = "_reached";
    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
    private static final CelCompiler COMPILER = compiler();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.plannerRuntimeBuilder().setOptions(OPTIONS).build();

    private final String text;
    private final CelRuntime.Program program;
    private final Set<Indicator> indicators;

    private SkillRule(String text, CelRuntime.Program program, Set<Indicator> indicators) {
        this.text = text;
        this.program = program;
        this.indicators = indicators;
    }

    /**
     * What keeps a text from being a rule.
     *
     * @param line from 1, within the text
     * @param column from 1, within its line
     * @param message of the language, in English
     */
    public record Slip(int line, int column, String message) {}

    /** The slips of a text; none when it is a rule. */
    public static List<Slip> slips(String text) {
        return COMPILER.compile(text).getErrors().stream()
                .map(issue -> new Slip(
                        Math.max(1, issue.getSourceLocation().getLine()),
                        Math.max(1, issue.getSourceLocation().getColumn() + 1),
                        issue.getMessage()))
                .toList();
    }

    /**
     * The rule that a text is.
     *
     * @throws IllegalArgumentException if it has slips
     */
    public static SkillRule of(String text) {
        CelValidationResult read = COMPILER.compile(text);
        try {
            CelAbstractSyntaxTree tree = read.getAst();
            return new SkillRule(text, RUNTIME.createProgram(tree), indicators(tree));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalArgumentException("no rule: " + text, e);
        }
    }

    /** The indicators that the rule names, in their order. */
    public Set<Indicator> indicators() {
        return EnumSet.copyOf(indicators);
    }

    public String text() {
        return text;
    }

    /**
     * Whether the rule holds.
     *
     * @param meetings how many were looked at, 0 or more
     */
    public boolean holds(Figures figures, int meetings, Norms norms) {
        Map<String, Object> values = new HashMap<>();
        values.put(MEETINGS, (long) meetings);
        for (Indicator indicator : indicators) {
            String name = name(indicator);
            values.put(name + OF, figures.of(indicator).denominator());
            figures.of(indicator)
                    .value()
                    .ifPresent(value -> values.put(name, (double) value.numerator() / value.denominator()));
            norms.reached(indicator, figures.of(indicator)).ifPresent(reached -> values.put(name + REACHED, reached));
        }
        try {
            return Boolean.TRUE.equals(program.eval(values));
        } catch (CelEvaluationException notApplicable) {
            return false;
        }
    }

    /** All names that a rule may use. */
    static List<String> names() {
        return Stream.concat(
                        Stream.of(MEETINGS),
                        Stream.of(Indicator.values())
                                .map(SkillRule::name)
                                .flatMap(name -> Stream.of(name, name + OF, name + REACHED)))
                .toList();
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setResultType(SimpleType.BOOL)
                .addVar(MEETINGS, SimpleType.INT);
        for (Indicator indicator : Indicator.values()) {
            compiler.addVar(name(indicator), SimpleType.DOUBLE)
                    .addVar(name(indicator) + OF, SimpleType.INT)
                    .addVar(name(indicator) + REACHED, SimpleType.BOOL);
        }
        return compiler.build();
    }

    private static String name(Indicator indicator) {
        return indicator.name().toLowerCase(Locale.ROOT);
    }

    private static Set<Indicator> indicators(CelAbstractSyntaxTree tree) {
        Set<String> named = CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == Kind.IDENT)
                .map(node -> node.expr().ident().name())
                .collect(Collectors.toSet());
        Set<Indicator> indicators = EnumSet.noneOf(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            String name = name(indicator);
            if (named.contains(name) || named.contains(name + OF) || named.contains(name + REACHED)) {
                indicators.add(indicator);
            }
        }
        return indicators;
    }
}
