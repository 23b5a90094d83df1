package org.camtay.records;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes records, with what they said before, when they are older than they are kept. Several nodes may do it at once. */
@Component
@Transactional
class Retention {

    private final ActivityRecordRepository records;
    private final RecordEditionRepository editions;
    private final Clock clock;
    private final int months;

    Retention(
            ActivityRecordRepository records,
            RecordEditionRepository editions,
            Clock clock,
            @Value("${camtay.records.keep-months:60}") int months) {
        this.records = records;
        this.editions = editions;
        this.clock = clock;
        this.months = months;
    }

    /** Those of meetings before the first day that is still kept. */
    @Scheduled(cron = "0 30 2 * * *")
    void deleteOld() {
        LocalDate first = LocalDate.now(clock).minusMonths(months);
        editions.deleteBefore(first);
        records.deleteBefore(first);
    }
}
