package org.camtay.publishing;

import java.util.List;
import java.util.Optional;
import org.camtay.access.CurrentPerson;
import org.camtay.access.Role;
import org.camtay.content.Catalogue;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of the content is offered, and why something is not; for trainers and administrators. */
@Component
@Transactional(readOnly = true)
public class Publications {

    private static final int NEWEST = 30;

    private final ContentRevisionRepository revisions;
    private final Catalogue catalogue;
    private final CurrentPerson currentPerson;

    Publications(ContentRevisionRepository revisions, Catalogue catalogue, CurrentPerson currentPerson) {
        this.revisions = revisions;
        this.catalogue = catalogue;
        this.currentPerson = currentPerson;
    }

    /** Whether the current person writes content or keeps the installation. */
    public boolean isAllowed() {
        return !currentPerson.scope(Role.TRAINER, Role.ADMINISTRATOR).isEmpty();
    }

    /** What is wrong with the folder now, and what is offered in the place of it; empty for all others. */
    public Optional<Catalogue.State> state() {
        return isAllowed() ? Optional.of(catalogue.state()) : Optional.empty();
    }

    /** The texts that were published last, at most {@value #NEWEST}, the newest first; none for all others. */
    public List<OfferedText> newest() {
        return isAllowed() ? revisions.findOffered(Limit.of(NEWEST)) : List.of();
    }
}
