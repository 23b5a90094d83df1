package org.camtay.grammar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** One text file of the content folder: its text in NFC with LF, its front matter, and what could not be read. */
public final class SourceFile {
    /** Longer texts are reported, not read. */
    public static final int MAX_LENGTH = 400_000;

    private static final int REVISION_DIGITS = 16;
    private static final String FENCE = "---";
    private static final String MARK = "\uFEFF";
    private static final Set<Defect> HARMLESS = EnumSet.of(Defect.NOT_NFC, Defect.LINE_ENDS);

    /** What can be wrong with a file before anybody asks what it says. */
    public enum Defect {
        TOO_LARGE,
        TOO_DEEP,
        NOT_UTF8,
        CONTROL_CHARACTER,
        NOT_NFC,
        /** A byte order mark, or lines that do not end in LF only. */
        LINE_ENDS,
        BAD_YAML
    }

    /** A defect with its place; {@code detail} narrows the kind down and may be empty. */
    public record Problem(Defect defect, Position at, String detail) {}

    private final String path;
    private final String text;
    private final Lines lines;
    private final int bodyStart;
    private final YamlValue.Fields front;
    private final List<Problem> problems = new ArrayList<>();

    private SourceFile(String path, String decoded) {
        this.path = path;
        String composed = Normalizer.normalize(decoded, Normalizer.Form.NFC);
        if (!composed.equals(decoded)) {
            problems.add(new Problem(Defect.NOT_NFC, firstDifference(decoded, composed), ""));
        }
        this.text = withoutControls(composed);
        this.lines = new Lines(text);
        this.bodyStart = path.endsWith(".md") ? endOfFrontMatter() : text.length();
        this.front = readFront();
        if (path.endsWith(".md")) {
            Shape.tooDeep(lines, position(bodyStart).line())
                    .ifPresent(at -> problems.add(new Problem(Defect.TOO_DEEP, at, "")));
        }
    }

    /** Reads the bytes of a file; what cannot be read is a problem of it, never an exception. */
    public static SourceFile read(String path, byte[] bytes) {
        if (bytes.length > MAX_LENGTH * 2) {
            return broken(path, Defect.TOO_LARGE, Integer.toString(bytes.length / 1024));
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            SourceFile file = new SourceFile(path, unix(decoded));
            if (decoded.startsWith(MARK) || decoded.indexOf('\r') >= 0) {
                file.problems.add(
                        new Problem(Defect.LINE_ENDS, Position.START, decoded.startsWith(MARK) ? "mark" : "ends"));
            }
            return file;
        } catch (CharacterCodingException e) {
            return notUtf8(path, unix(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    /** A file that is known by its name and defect only. */
    public static SourceFile broken(String path, Defect defect, String detail) {
        SourceFile file = new SourceFile(path, "");
        file.problems.add(new Problem(defect, Position.START, detail));
        return file;
    }

    private static SourceFile notUtf8(String path, String decoded) {
        SourceFile file = new SourceFile(path, "");
        int at = Math.max(0, decoded.indexOf('\uFFFD'));
        file.problems.add(new Problem(Defect.NOT_UTF8, new Lines(decoded).position(at), ""));
        return file;
    }

    private static String unix(String decoded) {
        String unix = decoded.replace("\r\n", "\n").replace('\r', '\n');
        return unix.startsWith(MARK) ? unix.substring(1) : unix;
    }

    private static Position firstDifference(String decoded, String composed) {
        int index = 0;
        while (index < decoded.length()
                && index < composed.length()
                && decoded.charAt(index) == composed.charAt(index)) {
            index++;
        }
        return new Lines(decoded).position(index);
    }

    private String withoutControls(String composed) {
        char[] characters = composed.toCharArray();
        int first = -1;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                characters[i] = '\uFFFD';
                first = first < 0 ? i : first;
            }
        }
        if (first >= 0) {
            problems.add(
                    new Problem(Defect.CONTROL_CHARACTER, new Lines(composed).position(first), "U+%04X".formatted((int)
                                    composed.charAt(first))));
        }
        return new String(characters);
    }

    private int endOfFrontMatter() {
        if (!text.startsWith(FENCE + "\n")) {
            return 0;
        }
        for (int line = 2; line <= lineCount(); line++) {
            if (line(line).stripTrailing().equals(FENCE)) {
                return lines.start(line + 1);
            }
        }
        problems.add(new Problem(Defect.BAD_YAML, Position.START, "unclosed"));
        return text.length();
    }

    private YamlValue.Fields readFront() {
        boolean markdown = path.endsWith(".md");
        if (markdown && bodyStart == 0) {
            return YamlValue.Fields.NONE;
        }
        String yaml = markdown ? text.substring(FENCE.length() + 1, bodyStart) : text;
        if (markdown) {
            int end = yaml.lastIndexOf(FENCE);
            yaml = end < 0 ? "" : yaml.substring(0, end);
        }
        try {
            return YamlReader.read(yaml, markdown ? 2 : 1);
        } catch (YamlReader.Unreadable e) {
            problems.add(new Problem(Defect.BAD_YAML, e.at(), e.reason()));
            return YamlValue.Fields.NONE;
        }
    }

    public String path() {
        return path;
    }

    /** The whole text, NFC, LF, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The mapping of a YAML file, or the front matter of a Markdown file; empty when there is none. */
    public YamlValue.Fields front() {
        return front;
    }

    /** Where the Markdown begins. */
    public int bodyStart() {
        return bodyStart;
    }

    /** The Markdown under the front matter; empty when the file cannot be read. */
    public String body() {
        return isReadable() ? text.substring(bodyStart) : "";
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether what it says can be looked at; text that is merely not in its normal form can. */
    public boolean isReadable() {
        return problems.stream().allMatch(problem -> HARMLESS.contains(problem.defect()));
    }

    /** The first 16 hex digits of the SHA-256 of the text. */
    public String revision() {
        return hash(text);
    }

    public int lineCount() {
        return lines.count();
    }

    /** The beginning of the last line that is not blank. */
    public Position end() {
        return lines.end();
    }

    /** The content of a line without its end; lines count from 1. */
    public String line(int line) {
        return lines.line(line);
    }

    /** Where the line begins in the text; lines count from 1. */
    public int lineStart(int line) {
        return lines.start(line);
    }

    /** The place of an offset in {@link #text()}. */
    public Position position(int offset) {
        return lines.position(offset);
    }

    /** The first 16 hex digits of the SHA-256 of a text. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, REVISION_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
