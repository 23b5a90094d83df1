package org.camtay.meeting;

import static org.camtay.meeting.RecordProblem.Reason.PERSONAL_NAME;
import static org.camtay.meeting.RecordProblem.Reason.SECRET_WORD;
import static org.camtay.meeting.RecordProblem.Reason.TEXT_TOO_LONG;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What to look at twice in a short text that a person typed: words that mark secrets, and what looks like somebody's name. Both
 * are guesses and only warn.
 */
public final class FreeText {

    /** Levels of secrecy of Law 117/2025/QH15, and papers called by them; "mật" alone also means honey, so it needs company. */
    private static final Pattern SECRET = Pattern.compile("(?<!\\p{L})(?:"
            + "(?iu:tuyệt mật|tối mật|bí mật nhà nước|tài liệu mật|văn bản mật|công văn mật|độ mật|\\(mật\\))"
            + "|MẬT|Mật(?! ong| độ))(?!\\p{L})");

    private static final String WORD = "\\p{Lu}\\p{Ll}+";

    /** The surnames of nine out of ten people, with two or three more capitalised words. */
    private static final Pattern FULL_NAME =
            Pattern.compile("(?<!\\p{L})(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng"
                    + "|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Đoàn|Lương|Mai|Đào|Hà|Cao|Tạ|Chu|Quách|Triệu)(?: " + WORD
                    + "){1,3}(?!\\p{L})");

    private static final Pattern ADDRESSED =
            Pattern.compile("(?<!\\p{L})(?:(?i:đồng chí|đ/c)|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]hú|[Bb]ác) " + WORD
                    + "(?: " + WORD + "){0,3}(?!\\p{L})");

    private static final Pattern NOBODY =
            Pattern.compile("Hồ Chí Minh|Bác Hồ|Mai Lâm|Lê Lợi|Lê Duẩn|Trần Phú|Trần Hưng Đạo|Nguyễn Huệ|Hoàng Diệu");

    private FreeText() {}

    /** As it is kept: in NFC, without spaces around. */
    public static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    /** Everything to be said about a text in this field. */
    static List<RecordProblem> problems(String field, String text, int greatestLength) {
        List<RecordProblem> problems = new ArrayList<>();
        if (text.length() > greatestLength) {
            problems.add(RecordProblem.of(field, TEXT_TOO_LONG, text.length(), greatestLength));
        }
        secretWord(text).ifPresent(word -> problems.add(RecordProblem.of(field, SECRET_WORD, word)));
        personalName(text).ifPresent(name -> problems.add(RecordProblem.of(field, PERSONAL_NAME, name)));
        return problems;
    }

    /** A word that marks secrets; a guess. */
    public static Optional<String> secretWord(String text) {
        return SECRET.matcher(tidy(text)).results().map(MatchResult::group).findFirst();
    }

    /** What looks like somebody's name; a guess. */
    public static Optional<String> personalName(String text) {
        String known = NOBODY.matcher(tidy(text)).replaceAll("…");
        return FULL_NAME
                .matcher(known)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .or(() -> ADDRESSED
                        .matcher(known)
                        .results()
                        .map(MatchResult::group)
                        .findFirst());
    }
}
