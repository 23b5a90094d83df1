package org.camtay.simulation.script;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Every keyword of the format in English and Vietnamese. In braces: {@code n} a number, {@code s} a signed number, {@code name} a
 * member, {@code dial} one of three dials, {@code items} numbers of items, {@code code} a rule of the register.
 */
public enum Phrase {
    MEMBERS(Kind.SECTION, "Members", "Thành viên"),
    AGENDA(Kind.SECTION, "Agenda", "Chương trình"),
    BEFORE(Kind.SECTION, "Before", "Trước họp"),
    EVENTS(Kind.SECTION, "Events", "Tình huống"),
    FOLLOW_UP(Kind.SECTION, "Follow-up", "Sau họp"),

    ID(Kind.FACT, "Id", "Mã"),
    DIFFICULTY(Kind.FACT, "Difficulty", "Độ khó"),
    LEVEL(Kind.FACT, "Level", "Mức"),
    TIME(Kind.FACT, "Time", "Thời gian"),
    PREPARATION(Kind.FACT, "Preparation", "Chuẩn bị"),
    OTHERS(Kind.FACT, "Others", "Người khác"),
    LESSONS(Kind.FACT, "Lessons", "Bài học"),

    BAND(Kind.VALUE, "{n} to {n} minutes, latest {n}", "{n} đến {n} phút, muộn nhất {n}"),
    HOURS(Kind.VALUE, "{n} hours", "{n} giờ"),
    FULL(Kind.VALUE, "{n} full", "{n} chính thức"),
    CANDIDATES(Kind.VALUE, "{n} probationary", "{n} dự bị"),
    EXCUSED(Kind.VALUE, "{n} absent excused", "{n} vắng có lý do"),
    UNEXCUSED(Kind.VALUE, "{n} absent unexcused", "{n} vắng không lý do"),

    WHEN(Kind.PART, "When", "Khi"),
    UNLESS(Kind.PART, "Unless", "Trừ khi"),
    LOOK(Kind.PART, "Look", "Để ý"),
    THINK(Kind.PART, "Think", "Nghĩ"),

    NAME(Kind.COLUMN, "Name", "Tên"),
    WHO(Kind.COLUMN, "Who", "Là ai"),
    TRAITS(Kind.COLUMN, "Traits", "Nét"),
    NUMBER(Kind.COLUMN, "No", "Số"),
    ITEM(Kind.COLUMN, "Item", "Nội dung"),
    MINUTES(Kind.COLUMN, "Minutes", "Phút"),
    KNOWS_BEST(Kind.COLUMN, "Knows best", "Nắm rõ nhất"),
    DOCUMENT(Kind.COLUMN, "Document", "Tài liệu"),
    OUTCOME(Kind.COLUMN, "Outcome", "Kết quả"),
    STEP(Kind.COLUMN, "Step", "Bước"),

    YES(Kind.CELL, "yes", "có"),
    NO(Kind.CELL, "no", "không"),
    NOTE(Kind.CELL, "note", "thông tin"),
    DECISION(Kind.CELL, "decision", "quyết định"),

    YOU(Kind.TRAIT, "you", "bạn"),
    GUEST(Kind.TRAIT, "guest", "khách"),
    STEADY(Kind.TRAIT, "steady", "điềm đạm"),
    TALKATIVE(Kind.TRAIT, "talkative", "hay nói"),
    QUIET(Kind.TRAIT, "quiet", "ít nói"),
    BLUNT(Kind.TRAIT, "blunt", "thẳng tính"),
    BUSY(Kind.TRAIT, "busy", "bận việc"),
    RESPECTED(Kind.TRAIT, "respected", "được nể trọng"),
    PROBATIONARY(Kind.TRAIT, "probationary", "dự bị"),

    AT_START(Kind.CONDITION, "start", "mở đầu"),
    AT_ITEM(Kind.CONDITION, "item {items}", "nội dung {items}"),
    MINUTE_FROM(Kind.CONDITION, "minute {n} or later", "phút {n} trở đi"),
    AT_MOST(Kind.CONDITION, "{dial} {n} or less", "{dial} {n} trở xuống"),
    AT_LEAST(Kind.CONDITION, "{dial} {n} or more", "{dial} {n} trở lên"),
    GUEST_SILENT(Kind.CONDITION, "guest has not spoken", "khách chưa phát biểu"),
    DOCUMENT_NOT_SENT(Kind.CONDITION, "document not sent", "chưa gửi tài liệu"),
    SOUNDED_OUT(Kind.CONDITION, "rivals sounded out", "đã gặp riêng hai bên"),
    NOT_SOUNDED_OUT(Kind.CONDITION, "rivals not sounded out", "chưa gặp riêng hai bên"),
    BRIEFED(Kind.CONDITION, "guest briefed", "đã trao đổi với khách"),
    NOT_BRIEFED(Kind.CONDITION, "guest not briefed", "chưa trao đổi với khách"),
    FOREWARNED(Kind.CONDITION, "quiet forewarned", "đã báo trước người ít nói"),
    NOT_FOREWARNED(Kind.CONDITION, "quiet not forewarned", "chưa báo trước người ít nói"),
    COMMITTEE_MET(Kind.CONDITION, "committee met", "chi ủy đã họp"),
    COMMITTEE_NOT_MET(Kind.CONDITION, "committee not met", "chi ủy chưa họp"),
    NOTIFIED(Kind.CONDITION, "members notified", "đã báo họp"),
    NOT_NOTIFIED(Kind.CONDITION, "members not notified", "chưa báo họp"),
    CHANCE(Kind.CONDITION, "chance {n}%", "khả năng {n}%"),
    HAS_FLOOR(Kind.CONDITION, "{name} has the floor", "{name} đang giữ lời"),
    NOT_SPOKEN(Kind.CONDITION, "{name} has not spoken", "{name} chưa phát biểu"),
    SPOKEN(Kind.CONDITION, "{name} has spoken", "{name} đã phát biểu"),
    PRESENT(Kind.CONDITION, "{name} is present", "{name} có mặt"),

    TURN(Kind.TURN, "key {n} when {rest}", "điểm {n} khi {rest}"),

    SPEND(Kind.EFFECT, "time {n}", "thời gian {n}"),
    SHIFT(Kind.EFFECT, "{dial} {s}", "{dial} {s}"),
    PRESENTER_HURT(Kind.EFFECT, "presenter hurt", "người trình bày bị chạm tự ái"),
    FREE_FLOOR(Kind.EFFECT, "floor free", "thôi giữ lời"),
    GUEST_SPEAKS(Kind.EFFECT, "guest speaks", "khách phát biểu"),
    ANSWERED(Kind.EFFECT, "answered", "đã trả lời"),
    DEFER(Kind.EFFECT, "defer", "hoãn lại"),
    VIOLATES(Kind.EFFECT, "violates {code}", "vi phạm {code}"),
    HURTS(Kind.EFFECT, "{name} hurt", "{name} bị chạm tự ái"),
    LEAVES(Kind.EFFECT, "{name} leaves", "{name} ra về"),
    SPEAKS(Kind.EFFECT, "{name} speaks", "{name} phát biểu"),

    ENERGY(Kind.DIAL, "energy", "không khí"),
    TRUST(Kind.DIAL, "trust", "niềm tin"),
    CLARITY(Kind.DIAL, "clarity", "rõ việc");

    /** Where a phrase may stand. */
    public enum Kind {
        SECTION,
        FACT,
        VALUE,
        PART,
        COLUMN,
        CELL,
        TRAIT,
        CONDITION,
        TURN,
        EFFECT,
        DIAL
    }

    private static final int LONGEST = 300;

    private final Kind kind;
    private final String english;
    private final String vietnamese;
    private final Pattern pattern;

    Phrase(Kind kind, String english, String vietnamese) {
        this.kind = kind;
        this.english = english;
        this.vietnamese = vietnamese;
        this.pattern = Pattern.compile(
                regex(english) + "|" + regex(vietnamese), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String regex(String form) {
        return form.replace(" ", "\\s+")
                .replace("{n}", "(\\d{1,4})")
                .replace("{s}", "([+\\-−]\\d{1,2})")
                .replace("{name}", "(\\S.*?)")
                .replace("{rest}", "(\\S.*)")
                .replace("{dial}", "(energy|trust|clarity|không\\s+khí|niềm\\s+tin|rõ\\s+việc)")
                .replace("{items}", "(\\d{1,2}(?:\\s+(?:or|hoặc)\\s+\\d{1,2})*)")
                .replace("{code}", "([A-Z0-9][A-Z0-9-]*)");
    }

    public Kind kind() {
        return kind;
    }

    /** As it is written in English. */
    public String english() {
        return english;
    }

    /** As it is written in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** What stands in the places of the braces, when this text is the phrase in either language. */
    Optional<List<String>> match(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher found = pattern.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(group -> group != null)
                .toList());
    }

    /** The name of the same thing elsewhere in this package, such as a {@link Trait} or a {@link Dial}. */
    <E extends Enum<E>> E as(Class<E> type) {
        return Enum.valueOf(type, name());
    }
}
