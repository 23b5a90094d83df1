package org.camtay.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeetingDayTest {

    private static long from(String today) {
        return MeetingDay.daysUntilNext(LocalDate.parse(today), 3);
    }

    @Test
    void the_meeting_is_on_the_third_of_the_month() {
        assertThat(from("2026-03-01")).isEqualTo(2);
        assertThat(from("2026-03-02")).isEqualTo(1);
        assertThat(from("2026-03-03")).isZero();
    }

    @Test
    void after_the_third_it_is_on_the_third_of_the_next_month() {
        assertThat(from("2026-03-04")).isEqualTo(30);
        assertThat(from("2026-04-30")).isEqualTo(3);
        assertThat(from("2026-12-31")).isEqualTo(3);
    }

    @Test
    void a_leap_day_counts() {
        assertThat(from("2028-02-04")).isEqualTo(28);
        assertThat(from("2027-02-04")).isEqualTo(27);
    }
}
