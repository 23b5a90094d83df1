package org.camtay.content;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps every text that was ever offered; a module above {@code content} does so in the database. */
public interface Archive {

    /** The text that is offered at a path: the hash of it, and since when. */
    record Offered(String revision, Instant since) {}

    /** A text that is offered from now on. */
    record Published(String path, String revision, String text) {}

    /** What is offered now, by path. */
    Map<String, Offered> offered();

    /** A text that is or was offered at a path. */
    Optional<String> text(String path, String revision);

    /**
     * Offers these texts from now on, all or none.
     *
     * @param source the folder they come from; empty for what is built in
     */
    void publish(Collection<Published> texts, String source);

    /** An archive that lasts as long as the program and does not know the time. */
    static Archive ofMemory() {
        return new Archive() {
            private final Map<String, Offered> offered = new HashMap<>();
            private final Map<String, String> texts = new HashMap<>();

            @Override
            public Map<String, Offered> offered() {
                return Map.copyOf(offered);
            }

            @Override
            public Optional<String> text(String path, String revision) {
                return Optional.ofNullable(texts.get(path + " " + revision));
            }

            @Override
            public void publish(Collection<Published> published, String source) {
                for (Published text : published) {
                    offered.put(text.path(), new Offered(text.revision(), Instant.EPOCH));
                    texts.put(text.path() + " " + text.revision(), text.text());
                }
            }
        };
    }
}
