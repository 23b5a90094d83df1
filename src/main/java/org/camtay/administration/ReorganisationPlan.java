package org.camtay.administration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camtay.access.UnitRange;
import org.camtay.administration.PlannedStep.Target;
import org.camtay.administration.PostAdministration.NamedTerm;
import org.camtay.organisation.PostId;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitSummary;

/**
 * What a reorganisation changes, step by step; pure. Whether each step may be is the rule of the step and is asked when it is
 * tried.
 */
final class ReorganisationPlan {

    private ReorganisationPlan() {}

    /**
     * All that a plan needs to know of the unit.
     *
     * @param above directly above it; empty when it stands alone
     * @param target the other unit, for a move or a merger
     * @param subtree the unit and all below it that exist today
     * @param leaders the cell that each leader of the subtree leads, once for each leader
     * @param terms those of the unit that have not ended on the day
     */
    record Facts(
            UnitSummary unit,
            Optional<UnitSummary> above,
            Optional<UnitSummary> target,
            List<UnitSummary> subtree,
            List<UnitSummary> leaders,
            List<NamedTerm> terms) {}

    static List<PlannedStep> of(Reorganisation reorganisation, Facts facts) {
        return switch (reorganisation) {
            case Reorganisation.Move _ -> List.of(move(facts.unit(), Target.of(target(facts)), facts));
            case Reorganisation.Merge merge -> merge(merge, facts);
            case Reorganisation.Split split -> split(split, facts);
            case Reorganisation.Close _ -> close(facts, Optional.empty());
        };
    }

    private static List<PlannedStep> merge(Reorganisation.Merge merge, Facts facts) {
        Target target = Target.of(target(facts));
        List<PlannedStep> steps = new ArrayList<>();
        children(facts).forEach(child -> steps.add(move(child, target, facts)));
        steps.addAll(close(facts, target.id()));
        chosen(facts, merge.goingOn()).forEach(term -> steps.add(new PlannedStep.GoesOn(term, target)));
        return steps;
    }

    private static List<PlannedStep> split(Reorganisation.Split split, Facts facts) {
        Target target = new Target(Optional.empty(), split.part().name());
        List<PlannedStep> steps = new ArrayList<>();
        facts.above().ifPresent(above -> steps.add(new PlannedStep.Founds(split.part(), above)));
        children(facts).stream()
                .filter(child -> split.below().contains(child.id()))
                .forEach(child -> steps.add(move(child, target, facts)));
        for (NamedTerm term : chosen(facts, split.goingOver())) {
            steps.add(new PlannedStep.EndsTerm(term, facts.unit()));
            steps.add(new PlannedStep.GoesOn(term, target));
        }
        return steps;
    }

    private static List<PlannedStep> close(Facts facts, Optional<UnitId> into) {
        List<PlannedStep> steps = new ArrayList<>();
        facts.terms().forEach(term -> steps.add(new PlannedStep.EndsTerm(term, facts.unit())));
        steps.add(new PlannedStep.Closes(facts.unit(), into));
        return steps;
    }

    private static PlannedStep move(UnitSummary unit, Target target, Facts facts) {
        return new PlannedStep.Moves(
                unit,
                target,
                (int) facts.subtree().stream()
                        .filter(each -> each.kind().isCell())
                        .filter(each -> unit.range().contains(each.path()))
                        .count(),
                (int) facts.leaders().stream()
                        .filter(cell -> unit.range().contains(cell.path()))
                        .count());
    }

    private static List<UnitSummary> children(Facts facts) {
        int length = facts.unit().path().length() + UnitRange.STEP;
        return facts.subtree().stream()
                .filter(unit -> unit.path().length() == length)
                .toList();
    }

    private static Collection<NamedTerm> chosen(Facts facts, Set<PostId> terms) {
        return facts.terms().stream().filter(term -> terms.contains(term.id())).toList();
    }

    private static UnitSummary target(Facts facts) {
        return facts.target().orElseThrow();
    }
}
