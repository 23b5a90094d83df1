package org.camtay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.access.OnBehalf;
import org.camtay.access.PersonId;
import org.camtay.content.Language;
import org.camtay.content.ModuleKey;
import org.camtay.content.QuestionKey;
import org.camtay.meeting.Meetings;
import org.camtay.organisation.Founding;
import org.camtay.organisation.PostId;
import org.camtay.organisation.PostKind;
import org.camtay.quiz.AttemptId;
import org.camtay.quiz.Quizzes;
import org.camtay.records.ActivityRecords;
import org.camtay.records.RecordId;
import org.camtay.simulation.Act;
import org.camtay.simulation.Level;
import org.camtay.simulation.RunId;
import org.camtay.simulation.Simulations;
import org.camtay.simulation.engine.Move;

/**
 * Two communes of one province and four people: one who holds every post that gives a right to the first commune and its cell,
 * one who holds the same in the other, one who held them until today, and one who never held any.
 */
record ScopeFixture(
        Place province,
        Place commune,
        Place otherCommune,
        Place cell,
        Place otherCell,
        Person holder,
        Person sibling,
        Person former,
        Person stranger,
        PersonId somebody,
        PostId deputy,
        AttemptId attempt,
        QuestionKey question,
        RunId run,
        RunId abandonedRun,
        RecordId record,
        RecordId adopted,
        LocalDate heldOn) {

    private static final String SCENARIO = "village-monthly";

    List<Person> others() {
        return List.of(sibling, former, stranger);
    }

    /** Who is called what, in what fails. */
    String role(Person person) {
        return person.equals(sibling)
                ? "a holder in a sibling unit"
                : person.equals(former) ? "a former holder" : "a stranger";
    }

    static ScopeFixture found(
            InventedPeople people,
            Accounts accounts,
            Founding founding,
            Quizzes quizzes,
            Simulations simulations,
            OnBehalf onBehalf,
            ActivityRecords records,
            ModuleKey module) {
        Place province = people.aProvince();
        Place commune = people.aCommuneIn(province);
        Place otherCommune = people.aCommuneIn(province);
        Place cell = people.aVillageCellIn(commune);
        Place otherCell = people.aVillageCellIn(otherCommune);
        List<Person> open = new ArrayList<>();
        List<Credentials> credentials = new ArrayList<>();
        for (String name : List.of("Giữ", "Bên", "Cũ", "Lạ", "Ai")) {
            credentials.add(new Credentials(People.newLogin() + "-scope", "Đồng chí " + name, InventedPeople.PASSWORD));
        }
        List<PersonId> ids = accounts.open(credentials);
        for (int number = 0; number < ids.size(); number++) {
            open.add(new Person(
                    ids.get(number),
                    credentials.get(number).login(),
                    credentials.get(number).name()));
        }
        hold(founding, open.get(2), province, commune, cell).forEach(founding::dismiss);
        hold(founding, open.get(0), province, commune, cell);
        hold(founding, open.get(1), otherCommune, otherCommune, otherCell);
        PostId deputy = founding.appoint(ids.get(4), PostKind.DEPUTY, cell.id());
        List<AttemptId> attempt = new ArrayList<>();
        List<QuestionKey> question = new ArrayList<>();
        onBehalf.of(ids.get(0), () -> {
            attempt.add(quizzes.begin(module, Language.VI));
            question.add(
                    quizzes.next(attempt.getFirst(), Language.VI).orElseThrow().key());
        });
        List<RunId> run = new ArrayList<>();
        onBehalf.of(ids.get(0), () -> {
            run.add(simulations.start(SCENARIO, Language.VI, Level.COACHED, OptionalLong.of(1)));
            simulations.append(run.getFirst(), 0, new Act.Make(new Move.Begin().code()));
            simulations.abandon(run.getFirst());
            run.add(simulations.start(SCENARIO, Language.VI, Level.COACHED, OptionalLong.of(1)));
        });
        LocalDate heldOn = LocalDate.of(2025, 3, 3);
        List<RecordId> kept = new ArrayList<>();
        onBehalf.of(
                ids.get(0),
                () -> kept.add(records.keep(
                        cell.id(), Meetings.regular(heldOn.plusMonths(1)).record())));
        onBehalf.of(ids.get(4), () -> {
            kept.add(records.keep(cell.id(), Meetings.regular(heldOn).record()));
            records.adopt(kept.getLast());
        });
        return new ScopeFixture(
                province,
                commune,
                otherCommune,
                cell,
                otherCell,
                open.get(0),
                open.get(1),
                open.get(2),
                open.get(3),
                ids.get(4),
                deputy,
                attempt.getFirst(),
                question.getFirst(),
                run.getLast(),
                run.getFirst(),
                kept.getFirst(),
                kept.getLast(),
                heldOn);
    }

    private static List<PostId> hold(Founding founding, Person person, Place administered, Place commune, Place cell) {
        return List.of(
                founding.appoint(person.id(), PostKind.ADMINISTRATOR, administered.id()),
                founding.appoint(person.id(), PostKind.SUPERVISOR, commune.id()),
                founding.appoint(person.id(), PostKind.TRAINER, commune.id()),
                founding.appoint(person.id(), PostKind.WORKING_GROUP_MEMBER, commune.id()),
                founding.appoint(person.id(), PostKind.ATTENDEE, cell.id()),
                founding.appoint(person.id(), PostKind.SECRETARY, cell.id()));
    }
}
