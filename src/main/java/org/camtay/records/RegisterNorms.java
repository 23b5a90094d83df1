package org.camtay.records;

import java.util.Optional;
import org.camtay.content.Catalogue;
import org.camtay.meeting.MeetingKind;
import org.camtay.meeting.Norms;
import org.camtay.scoring.CurrentNorms;
import org.springframework.stereotype.Component;

/** The values by which is measured, as the rule register and the skills say them today. */
@Component
class RegisterNorms {

    private final Catalogue catalogue;

    RegisterNorms(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Norms current() {
        return CurrentNorms.of(catalogue.current());
    }

    /** How long a meeting of this kind lasts at least. */
    Optional<Integer> minimumMinutes(MeetingKind kind) {
        return switch (kind) {
            case REGULAR -> CurrentNorms.number(catalogue.current(), "HD42-DURATION");
            case COMBINED -> CurrentNorms.number(catalogue.current(), "HD42-DURATION-COMBINED");
            case THEMATIC, EXTRAORDINARY, COMMITTEE -> Optional.empty();
        };
    }
}
