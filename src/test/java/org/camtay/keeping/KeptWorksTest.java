package org.camtay.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camtay.DoorTest;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.access.PersonId;
import org.camtay.keeping.KeptWorks.Kept;
import org.camtay.keeping.KeptWorks.Receipt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class KeptWorksTest {

    private static final String SUBJECT = "records/0f";

    @Autowired
    private KeptWorks works;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    private Receipt send(PersonId person, long sequence, String key, String value) {
        return people.as(person, () -> works.receive(SUBJECT, sequence, key, Map.of("present", value)));
    }

    private Kept kept(PersonId person) {
        return people.as(person, () -> works.of(SUBJECT));
    }

    @Test
    void the_same_message_may_come_any_number_of_times() {
        PersonId person = people.somebody();
        assertThat(send(person, 1, "a", "11")).isEqualTo(Receipt.RECEIVED);
        assertThat(send(person, 1, "a", "11")).isEqualTo(Receipt.RECEIVED);
        assertThat(send(person, 1, "b", "12")).isEqualTo(Receipt.OVERTAKEN);
        assertThat(kept(person)).isEqualTo(new Kept(1, Map.of("present", "11")));
    }

    @Test
    void messages_in_any_order_and_half_of_them_twice_leave_the_last_one() {
        PersonId person = people.somebody();
        List<Integer> order = new ArrayList<>();
        for (int sequence = 1; sequence <= 12; sequence++) {
            order.add(sequence);
            if (sequence % 2 == 0) {
                order.add(sequence);
            }
        }
        Collections.shuffle(order, new Random(3));
        order.forEach(sequence -> send(person, sequence, "k" + sequence, "value " + sequence));
        assertThat(kept(person)).isEqualTo(new Kept(12, Map.of("present", "value 12")));
    }

    @Test
    void nobody_sees_what_another_person_typed() {
        PersonId person = people.somebody();
        send(person, 1, "a", "11");
        assertThat(kept(people.somebody())).isEqualTo(Kept.NOTHING);
    }

    @Test
    void finished_work_and_work_that_nobody_came_back_to_is_forgotten() {
        PersonId person = people.somebody();
        send(person, 1, "a", "11");
        people.as(person, () -> works.forget(SUBJECT));
        assertThat(kept(person)).isEqualTo(Kept.NOTHING);
        send(person, 1, "a", "11");
        clock.moveBy(Duration.ofDays(59));
        works.deleteOld();
        assertThat(kept(person).sequence()).isEqualTo(1);
        clock.moveBy(Duration.ofDays(2));
        works.deleteOld();
        assertThat(kept(person)).isEqualTo(Kept.NOTHING);
    }

    @Test
    void what_is_too_long_or_has_no_subject_is_not_kept() {
        PersonId person = people.somebody();
        assertThat(send(person, 1, "a", "x".repeat(KeptWorks.LETTERS_MAX))).isEqualTo(Receipt.UNFIT);
        assertThat(send(person, 1, "<a>", "1")).isEqualTo(Receipt.UNFIT);
        assertThat(people.as(person, () -> works.receive("../x", 1, "a", Map.of())))
                .isEqualTo(Receipt.UNFIT);
        assertThat(kept(person)).isEqualTo(Kept.NOTHING);
    }
}
