package org.camtay.simulation.engine;

/** Something that went on record; members and items by index, minutes since the meeting began. The list is closed. */
public sealed interface Fact {

    record CommitteeMet() implements Fact {}

    record Notified() implements Fact {}

    record DocumentSent(int item) implements Fact {}

    record MeetingOpened() implements Fact {}

    /**
     * An item began.
     *
     * @param presenter the member who presented, or −1 when nobody had been asked
     */
    record ItemOpened(int item, int presenter, int minute) implements Fact {}

    record Spoke(int member, int item, int minute) implements Fact {}

    record GuestSpoke(int minute) implements Fact {}

    record MemberLeft(int member, int minute) implements Fact {}

    record SituationMet(String id, int choice, int key, int minute) implements Fact {}

    record Voted(int item, int entitled, int votesFor, int votesAgainst, boolean adopted) implements Fact {}

    record ReservedView(int item) implements Fact {}

    /**
     * A task with owner and date.
     *
     * @param measurable whether it was clear what will be done
     */
    record Decided(int item, int owner, boolean measurable) implements Fact {}

    record ItemClosed(int item, int clarity, int minute) implements Fact {}

    record ItemDeferred(int item, int minute) implements Fact {}

    record RecommendationAnswered() implements Fact {}

    record Violated(String rule) implements Fact {}

    record MeetingClosed(int minute) implements Fact {}

    record MinutesIssued(int days) implements Fact {}

    record ReportSent(int days) implements Fact {}

    /** Takes what goes on record. */
    @FunctionalInterface
    interface Sink {
        /** Proofs need no record. */
        Sink NONE = fact -> {};

        void take(Fact fact);

        /** The mood in which the meeting closed; no record knows it, so it is no fact. */
        default void closed(int energy, int trust) {}
    }
}
