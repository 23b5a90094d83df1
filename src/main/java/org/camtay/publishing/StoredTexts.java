package org.camtay.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camtay.content.Archive;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The archive of content in the database. */
@Component
@Transactional(readOnly = true)
class StoredTexts implements Archive {

    private final ContentRevisionRepository revisions;
    private final Clock clock;

    StoredTexts(ContentRevisionRepository revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    @Override
    public Map<String, Offered> offered() {
        return revisions.findOffered(Limit.unlimited()).stream()
                .collect(Collectors.toMap(OfferedText::path, text -> new Offered(text.revision(), text.since())));
    }

    @Override
    public Optional<String> text(String path, String revision) {
        return revisions.findById(new ContentRevisionId(path, revision)).map(ContentRevision::text);
    }

    @Override
    @Transactional
    public void publish(Collection<Published> texts, String source) {
        Instant now = clock.instant();
        for (Published text : texts) {
            revisions.keep(text.path(), text.revision(), text.text(), source, now);
            revisions.offer(text.path(), text.revision(), now);
        }
    }
}
