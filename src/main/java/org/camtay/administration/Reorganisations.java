package org.camtay.administration;

import static org.camtay.organisation.Refusal.Reason.BEYOND_OWN_RIGHTS;
import static org.camtay.organisation.Refusal.Reason.CIRCLE;
import static org.camtay.organisation.Refusal.Reason.KINDS_DIFFER;
import static org.camtay.organisation.Refusal.Reason.NEEDS_UNIT_ABOVE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camtay.administration.PlannedStep.Target;
import org.camtay.administration.PostAdministration.NamedTerm;
import org.camtay.organisation.Directory;
import org.camtay.organisation.Directory.Branch;
import org.camtay.organisation.Founding;
import org.camtay.organisation.HeldPost;
import org.camtay.organisation.NewPost;
import org.camtay.organisation.PlacedUnit;
import org.camtay.organisation.RefusedChange;
import org.camtay.organisation.Restructuring;
import org.camtay.organisation.Term;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitKind;
import org.camtay.organisation.UnitProfile;
import org.camtay.organisation.UnitSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Moves, merges, splits and closes the units that the current person administers, below the own top unit: shown first, then
 * carried out whole or not at all, and noted.
 */
@Component
@Transactional(readOnly = true)
public class Reorganisations {

    private final Directory directory;
    private final Founding founding;
    private final Restructuring restructuring;
    private final PostAdministration posts;
    private final UnitTree tree;
    private final Administered administered;
    private final Clock clock;

    Reorganisations(
            Directory directory,
            Founding founding,
            Restructuring restructuring,
            PostAdministration posts,
            UnitTree tree,
            Administered administered,
            Clock clock) {
        this.directory = directory;
        this.founding = founding;
        this.restructuring = restructuring;
        this.posts = posts;
        this.tree = tree;
        this.administered = administered;
        this.clock = clock;
    }

    /**
     * A unit that may be reorganised.
     *
     * @param below the units directly below it
     * @param terms its terms of today
     */
    public record Subject(UnitProfile unit, List<Branch> below, List<NamedTerm> terms) {}

    /** The unit with what can be chosen, if the person may reorganise it; the look at its posts is noted. */
    public Optional<Subject> subject(UnitId id) {
        return directory
                .profile(id, administered.scope())
                .filter(profile -> !administered.isOwnTop(profile.unit()))
                .filter(profile -> profile.validity().ends().isEmpty())
                .map(profile -> new Subject(
                        profile,
                        directory.below(id, administered.scope(), 0, Integer.MAX_VALUE),
                        posts.terms(id).stream()
                                .filter(term -> term.term().holdsOn(LocalDate.now(clock)))
                                .toList()));
    }

    /** Units under which this one may stand, with these words in their names or codes. */
    public List<Branch> placesFor(UnitId id, String words) {
        UnitKind kind = administered.unit(id).kind();
        return tree.search(words).stream()
                .filter(branch -> kind.mayStandUnder(branch.unit().kind()))
                .toList();
    }

    /** Units into which this one may go, with these words in their names or codes. */
    public List<Branch> partners(UnitId id, String words) {
        UnitKind kind = administered.unit(id).kind();
        return tree.search(words).stream()
                .filter(branch -> areAlike(kind, branch.unit().kind()))
                .toList();
    }

    /**
     * What would change and whether it can: everything is tried as it would be carried out, and then taken back.
     *
     * @throws UnitNotFound when one of the units is not there for the person
     */
    @Transactional
    public ReorganisationPreview preview(Reorganisation reorganisation) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        List<PlannedStep> steps = plan(reorganisation);
        try {
            carryOut(reorganisation, steps);
            return new ReorganisationPreview(steps, List.of());
        } catch (RefusedChange refused) {
            return new ReorganisationPreview(steps, refused.refusals());
        }
    }

    /**
     * Carries it out, all or nothing.
     *
     * @throws UnitNotFound when one of the units is not there for the person
     * @throws RefusedChange when something stands against it
     */
    @Transactional
    public void carryOut(Reorganisation reorganisation) {
        carryOut(reorganisation, plan(reorganisation));
        administered.note(act(reorganisation), reorganisation.unit());
    }

    private static String act(Reorganisation reorganisation) {
        return switch (reorganisation) {
            case Reorganisation.Move _ -> "MOVE_UNIT";
            case Reorganisation.Merge _ -> "MERGE_UNIT";
            case Reorganisation.Split _ -> "SPLIT_UNIT";
            case Reorganisation.Close _ -> "CLOSE_UNIT";
        };
    }

    private List<PlannedStep> plan(Reorganisation reorganisation) {
        UnitSummary unit = administered.unitBelow(reorganisation.unit());
        UnitProfile profile = directory.profile(unit.id(), administered.scope()).orElseThrow(UnitNotFound::new);
        return ReorganisationPlan.of(
                reorganisation,
                new ReorganisationPlan.Facts(
                        unit,
                        profile.above().isEmpty()
                                ? Optional.empty()
                                : Optional.of(profile.above().getLast()),
                        target(reorganisation).map(administered::unit),
                        directory.unitsIn(unit.range()),
                        directory.leadersIn(unit.range()).stream()
                                .map(HeldPost::unit)
                                .toList(),
                        posts.terms(unit.id()).stream()
                                .filter(term -> isOpenAfter(term, reorganisation.day()))
                                .toList()));
    }

    private static boolean isOpenAfter(NamedTerm term, LocalDate day) {
        return term.term().ends().filter(end -> !end.isAfter(day)).isEmpty();
    }

    private static Optional<UnitId> target(Reorganisation reorganisation) {
        return switch (reorganisation) {
            case Reorganisation.Move move -> Optional.of(move.target());
            case Reorganisation.Merge merge -> Optional.of(merge.target());
            case Reorganisation.Split _, Reorganisation.Close _ -> Optional.empty();
        };
    }

    private void carryOut(Reorganisation reorganisation, List<PlannedStep> steps) {
        checkKinds(reorganisation);
        Optional<UnitId> founded = Optional.empty();
        for (PlannedStep step : steps) {
            if (step instanceof PlannedStep.Founds founds) {
                founded = Optional.of(found(founds, reorganisation));
            } else {
                carryOut(step, reorganisation.day(), founded);
            }
        }
    }

    private void checkKinds(Reorganisation reorganisation) {
        UnitSummary unit = administered.unit(reorganisation.unit());
        switch (reorganisation) {
            case Reorganisation.Merge merge -> {
                UnitSummary target = administered.unit(merge.target());
                if (unit.range().contains(target.path())) {
                    throw new RefusedChange(CIRCLE, unit.name(), target.name());
                }
                if (!areAlike(unit.kind(), target.kind())) {
                    throw new RefusedChange(KINDS_DIFFER, unit.kind(), target.kind());
                }
            }
            case Reorganisation.Split split -> {
                if (!areAlike(unit.kind(), split.part().kind())) {
                    throw new RefusedChange(
                            KINDS_DIFFER, unit.kind(), split.part().kind());
                }
                if (unit.kind().mayStandAlone()) {
                    throw new RefusedChange(NEEDS_UNIT_ABOVE, unit.kind());
                }
            }
            case Reorganisation.Move _, Reorganisation.Close _ -> {}
        }
    }

    private static boolean areAlike(UnitKind one, UnitKind other) {
        return one == other || (one.isCell() && other.isCell());
    }

    private UnitId found(PlannedStep.Founds founds, Reorganisation reorganisation) {
        String above = directory
                .profile(founds.above().id(), administered.scope())
                .orElseThrow(UnitNotFound::new)
                .code();
        UnitId founded = founding.foundAll(
                        List.of(new PlacedUnit(founds.unit(), Optional.of(above), reorganisation.day())))
                .getFirst();
        restructuring.noteSplit(founded, reorganisation.unit(), reorganisation.day());
        return founded;
    }

    private void carryOut(PlannedStep step, LocalDate day, Optional<UnitId> founded) {
        switch (step) {
            case PlannedStep.Founds _ -> throw new IllegalStateException("founded before");
            case PlannedStep.Moves moves -> restructuring.move(moves.unit().id(), id(moves.target(), founded), day);
            case PlannedStep.EndsTerm ends -> restructuring.end(ends.term().id(), day);
            case PlannedStep.GoesOn goesOn -> goOn(goesOn, id(goesOn.target(), founded), day);
            case PlannedStep.Closes closes -> restructuring.close(closes.unit().id(), closes.into(), day);
        }
    }

    private void goOn(PlannedStep.GoesOn step, UnitId target, LocalDate day) {
        if (administered.isCurrent(step.term().person())) {
            throw new RefusedChange(BEYOND_OWN_RIGHTS, step.term().kind());
        }
        founding.appointAll(List.of(new NewPost(
                step.term().person(), step.term().kind(), step.term().field(), target, Term.from(day))));
    }

    private static UnitId id(Target target, Optional<UnitId> founded) {
        return target.id().or(() -> founded).orElseThrow();
    }
}
