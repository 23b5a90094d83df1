package org.camtay.keeping;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.camtay.access.CurrentPerson;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the current person has typed and not finished; nobody sees that of others. */
@Component
@Transactional(readOnly = true)
public class KeptWorks {

    public static final int FIELDS_MAX = 300;
    public static final int LETTERS_MAX = 20_000;

    private static final Duration KEPT = Duration.ofDays(60);
    private static final Pattern SUBJECT = Pattern.compile("[a-z0-9/-]{1,120}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KeptWorkRepository works;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    KeptWorks(KeptWorkRepository works, CurrentPerson currentPerson, Clock clock) {
        this.works = works;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What became of a message. */
    public enum Receipt {
        /** It is kept; or it was kept before, and came again. */
        RECEIVED,
        /** Something later is kept already, from another device or another window. */
        OVERTAKEN,
        /** It is too long, or its subject or key is none. */
        UNFIT
    }

    /**
     * What is kept of a subject.
     *
     * @param sequence 0 while nothing is
     * @param fields by name
     */
    public record Kept(long sequence, Map<String, String> fields) {

        public static final Kept NOTHING = new Kept(0, Map.of());

        public Kept {
            fields = Map.copyOf(fields);
        }
    }

    /**
     * Keeps a message. The same message may come any number of times and in any order with others: the highest sequence is what
     * stays.
     *
     * @param key made once for each message by its sender
     */
    @Transactional
    public Receipt receive(String subject, long sequence, String key, Map<String, String> fields) {
        if (!isFit(subject, key, fields)) {
            return Receipt.UNFIT;
        }
        KeptWorkId id = id(subject);
        String written = JSON.writeValueAsString(new TreeMap<>(fields));
        Optional<KeptWork> before = works.lock(id);
        if (before.isEmpty()) {
            works.saveAndFlush(new KeptWork(id, sequence, key, written, clock.instant()));
            return Receipt.RECEIVED;
        }
        KeptWork work = before.get();
        if (work.sequence() == sequence && work.isSentAs(key)) {
            return Receipt.RECEIVED;
        }
        if (work.sequence() >= sequence) {
            return Receipt.OVERTAKEN;
        }
        work.replace(sequence, key, written, clock.instant());
        return Receipt.RECEIVED;
    }

    /** What is kept of a subject. */
    public Kept of(String subject) {
        return works.findById(id(subject))
                .map(work -> new Kept(
                        work.sequence(), JSON.readValue(work.fields(), new TypeReference<Map<String, String>>() {})))
                .orElse(Kept.NOTHING);
    }

    /** The work is finished. */
    @Transactional
    public void forget(String subject) {
        works.delete(id(subject));
    }

    /** What nobody has come back to. */
    @Scheduled(cron = "0 45 2 * * *")
    @Transactional
    void deleteOld() {
        works.deleteBefore(clock.instant().minus(KEPT));
    }

    private KeptWorkId id(String subject) {
        return new KeptWorkId(currentPerson.id().value(), subject);
    }

    private static boolean isFit(String subject, String key, Map<String, String> fields) {
        long letters = fields.entrySet().stream()
                .mapToLong(field ->
                        (long) field.getKey().length() + field.getValue().length())
                .sum();
        return SUBJECT.matcher(subject).matches()
                && KEY.matcher(key).matches()
                && fields.size() <= FIELDS_MAX
                && letters <= LETTERS_MAX;
    }
}
