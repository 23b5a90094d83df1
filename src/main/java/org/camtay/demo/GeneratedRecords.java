package org.camtay.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.camtay.access.PersonId;
import org.camtay.access.Scope;
import org.camtay.demo.GeneratedOrganisation.Learner;
import org.camtay.meeting.MeetingRecord;
import org.camtay.organisation.Directory;
import org.camtay.organisation.UnitId;
import org.camtay.records.PastRecords;
import org.camtay.records.PastRecords.Past;
import org.springframework.stereotype.Component;

/** Gives cells the records of their last months; every second one is confirmed by a second leader where there is one. */
@Component
class GeneratedRecords {

    private static final int RECORDS_AT_ONCE = 2_000;

    private final PastRecords records;
    private final Directory directory;
    private final Clock clock;

    GeneratedRecords(PastRecords records, Directory directory, Clock clock) {
        this.records = records;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * For cells of any size.
     *
     * @param first number of the first of these cells, which with the seed says what happened
     * @return how many cells there were
     */
    int write(List<Learner> leaders, long seed, long first, int months) {
        return write(leaders, seed, first, months, _ -> OptionalInt.empty());
    }

    /** For the cells of all units, each with the members that it has. */
    void writeForAll(long seed, int months) {
        List<Learner> leaders = directory.tops(Scope.EVERYTHING).stream()
                .flatMap(top -> directory.leadersIn(top.unit().range()).stream())
                .map(post -> new Learner(post.person(), post.unit().id()))
                .toList();
        write(leaders, seed, 0, months, this::members);
    }

    private OptionalInt members(UnitId cell) {
        return directory
                .profile(cell, Scope.EVERYTHING)
                .map(profile -> profile.committee().fullMembers())
                .orElse(OptionalInt.empty());
    }

    private int write(List<Learner> leaders, long seed, long first, int months, Function<UnitId, OptionalInt> members) {
        Map<UnitId, List<PersonId>> byCell = new LinkedHashMap<>();
        leaders.forEach(leader ->
                byCell.computeIfAbsent(leader.cell(), _ -> new ArrayList<>()).add(leader.person()));
        LocalDate today = LocalDate.now(clock);
        List<Past> past = new ArrayList<>();
        long number = first;
        for (Map.Entry<UnitId, List<PersonId>> cell : byCell.entrySet()) {
            OptionalInt full = months == 0 ? OptionalInt.empty() : members.apply(cell.getKey());
            for (MeetingRecord meeting :
                    new InventedMeetings(seed, number, today, full).upTo(YearMonth.from(today), months)) {
                past.add(past(cell.getKey(), cell.getValue(), meeting));
            }
            number++;
            if (past.size() >= RECORDS_AT_ONCE) {
                records.write(past);
                past.clear();
            }
        }
        records.write(past);
        return byCell.size();
    }

    private static Past past(UnitId cell, List<PersonId> leaders, MeetingRecord meeting) {
        boolean confirmed = meeting.date().getMonthValue() % 2 == 0;
        return new Past(cell, meeting, leaders.getFirst(), confirmed ? leaders.getLast() : leaders.getFirst());
    }
}
