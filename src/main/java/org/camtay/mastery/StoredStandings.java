package org.camtay.mastery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camtay.access.PersonId;
import org.camtay.content.Catalogue;
import org.camtay.records.AdoptedRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps where people stand, for totals. Judging somebody twice, or in another order, gives the same: what is stored is worked
 * out from the facts as they are, never from what was stored before.
 */
@Component
@Transactional
class StoredStandings {

    /** What the terms of a leader amount to on a day, in one number that changes with any of them. */
    private static final String TERMS = """
            select person, bit_xor(crc32(concat_ws('|', path, kind, starts, ends, ends <= :day))) mark
            from cell_leader where starts <= :day %s group by person
            """;

    private final FactReader reader;
    private final Catalogue catalogue;
    private final AdoptedRecords records;
    private final JdbcClient database;
    private final Clock clock;

    StoredStandings(FactReader reader, Catalogue catalogue, AdoptedRecords records, JdbcClient database, Clock clock) {
        this.reader = reader;
        this.catalogue = catalogue;
        this.records = records;
        this.database = database;
        this.clock = clock;
    }

    Ruler ruler() {
        return Ruler.of(catalogue.current(), records.norms());
    }

    /** Works out anew where these people stand and stores it; two at a time wait for each other, person by person. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void judge(Collection<PersonId> people) {
        List<UUID> ids = people.stream()
                .map(PersonId::value)
                .distinct()
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        Ruler ruler = ruler();
        LocalDate today = LocalDate.now(clock);
        ids.forEach(person -> database.sql("""
                        insert into standing_basis (person, rules, terms) values (:person, :rules, null)
                        on duplicate key update rules = :rules, terms = null
                        """)
                .param("person", person)
                .param("rules", mark(ruler))
                .update());
        Map<PersonId, Facts> facts = reader.of(ids.stream().map(PersonId::new).toList());
        database.sql("delete from standing where person in (:people)")
                .param("people", ids)
                .update();
        ids.forEach(person -> Judging.standings(facts.getOrDefault(new PersonId(person), Facts.NONE), ruler, today)
                .forEach(standing -> write(person, standing)));
        database.sql("""
                        update standing_basis basis join (%s) held on held.person = basis.person
                        set basis.terms = held.mark
                        """.formatted(TERMS.formatted("and person in (:people)")))
                .param("day", today)
                .param("people", ids)
                .update();
    }

    /** Leaders whose terms or whose rules are others than when they were judged last, or who never were; at most so many. */
    @Transactional(readOnly = true)
    public List<PersonId> outdated(int limit) {
        return database
                .sql("""
                        select held.person from (%s) held left join standing_basis basis on basis.person = held.person
                        where basis.terms is null or basis.terms <> held.mark or basis.rules <> :rules limit :limit
                        """.formatted(TERMS.formatted("")))
                .param("day", LocalDate.now(clock))
                .param("rules", mark(ruler()))
                .param("limit", limit)
                .query(UUID.class)
                .stream()
                .flatMap(Stream::ofNullable)
                .map(PersonId::new)
                .toList();
    }

    private void write(UUID person, Standing standing) {
        List<LocalDate> since = new ArrayList<>();
        List.of(standing.learned(), standing.practised(), standing.applied())
                .forEach(step -> step.since().ifPresent(since::add));
        if (!since.isEmpty()) {
            database.sql("""
                            insert into standing (person, skill, learned_on, practised_on, applied_on)
                            values (:person, :skill, :learned, :practised, :applied)
                            """)
                    .param("person", person)
                    .param("skill", standing.skill())
                    .param("learned", standing.learned().since().orElse(null))
                    .param("practised", standing.practised().since().orElse(null))
                    .param("applied", standing.applied().since().orElse(null))
                    .update();
        }
    }

    private static UUID mark(Ruler ruler) {
        return UUID.nameUUIDFromBytes(ruler.mark().getBytes(StandardCharsets.UTF_8));
    }
}
