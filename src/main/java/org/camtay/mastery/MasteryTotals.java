package org.camtay.mastery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camtay.access.UnitRange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where many people stand, for modules above that have checked that they may ask. No page comes here. */
@Component
@Transactional(readOnly = true)
public class MasteryTotals {

    private final JdbcClient database;
    private final Clock clock;

    MasteryTotals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * How many leaders of the cells in a range have learned, practised and applied each skill, by the units that stand so deep
     * in the tree, in one statement whatever the number of people. Somebody who leads two cells of one unit counts once there.
     *
     * @param length of the paths of those units, in characters
     * @return units and skills in which nobody has anything are left out
     */
    public List<SkillTotals> of(UnitRange range, int length) {
        return database
                .sql("""
                        with leader as (
                            select left(path, :length) path, person from cell_leader
                            where path >= :from and path < :to and starts <= :day and (ends is null or ends > :day)
                            group by left(path, :length), person)
                        select leader.path, standing.skill, count(standing.learned_on) learned,
                               count(standing.practised_on) practised, count(standing.applied_on) applied
                        from leader join standing on standing.person = leader.person
                        group by leader.path, standing.skill
                        """)
                .param("length", length)
                .param("from", range.path())
                .param("to", range.end())
                .param("day", LocalDate.now(clock))
                .query(SkillTotals.class)
                .stream()
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
