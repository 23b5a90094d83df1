package org.camtay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.camtay.DoorTest;
import org.camtay.People;
import org.camtay.access.Accounts;
import org.camtay.access.PersonId;
import org.camtay.access.UnitRange;
import org.camtay.organisation.Directory;
import org.camtay.organisation.HeldPost;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.UnitSummary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedOrganisationTest {

    private static final int CELLS = 2_000;
    private static final int LEARNERS = 5_001;

    @Autowired
    private GeneratedOrganisation generated;

    @Autowired
    private Directory directory;

    @Autowired
    private People people;

    private final List<PersonId> learners = new ArrayList<>();

    @BeforeAll
    void an_organisation(@Autowired Accounts accounts) {
        assertThat(accounts.isEmpty()).isTrue();
        assertThat(generated.found(
                        LEARNERS, CELLS, 7, founded -> founded.forEach(learner -> learners.add(learner.person()))))
                .isEqualTo(new GeneratedOrganisation.Size(1, 23, CELLS, LEARNERS));
    }

    @Test
    void every_learner_leads_one_cell() {
        assertThat(learners).hasSize(LEARNERS).doesNotHaveDuplicates();
        assertThat(directory.leadersIn(UnitRange.EVERYTHING))
                .extracting(HeldPost::person)
                .containsExactlyInAnyOrderElementsOf(learners);
        assertThat(directory.unitsIn(UnitRange.EVERYTHING))
                .filteredOn(unit -> unit.kind().isCell())
                .hasSize(CELLS);
    }

    @Test
    void the_first_learner_is_secretary_of_the_first_cell() {
        assertThat(people.as(learners.getFirst(), directory::ownPosts))
                .singleElement()
                .satisfies(post -> {
                    assertThat(post.kind()).isEqualTo(PostKind.SECRETARY);
                    assertThat(post.unit()).isEqualTo(firstCell());
                });
    }

    @Test
    void nothing_is_generated_into_a_database_in_use() {
        assertThatIllegalStateException().isThrownBy(() -> generated.found(1, 1, 7, _ -> {}));
    }

    private UnitSummary firstCell() {
        return directory.unitsIn(UnitRange.EVERYTHING).stream()
                .filter(unit -> unit.kind().isCell())
                .findFirst()
                .orElseThrow();
    }
}
