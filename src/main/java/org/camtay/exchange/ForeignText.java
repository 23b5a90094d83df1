package org.camtay.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.camtay.exchange.Unusable.Reason;

/**
 * The text of a foreign file: NFC, lines that end in LF, no byte order mark, no control characters.
 *
 * @param controls how many control characters were left out
 */
public record ForeignText(String text, int controls) {
    /** More is no course and no list of questions, in bytes. */
    static final int MAX_BYTES = 32 * 1024 * 1024;

    /** UTF-8, or UTF-16 with a byte order mark. */
    public static ForeignText of(byte[] bytes) throws Unusable {
        checkSize(bytes);
        try {
            String decoded = charset(bytes)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return clean(decoded.replace(PortableQuestion.GAP, ' '));
        } catch (CharacterCodingException e) {
            throw new Unusable(Reason.NOT_UTF8);
        }
    }

    static void checkSize(byte[] bytes) throws Unusable {
        if (bytes.length > MAX_BYTES) {
            throw new Unusable(
                    Reason.TOO_LARGE,
                    Integer.toString(bytes.length / 1024 / 1024),
                    Integer.toString(MAX_BYTES / 1024 / 1024));
        }
    }

    private static Charset charset(byte[] bytes) {
        boolean wide = bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** Signs of private use go too: readers here lend them a meaning. */
    static ForeignText clean(String decoded) {
        String composed = Normalizer.normalize(decoded, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        StringBuilder clean = new StringBuilder(composed.length());
        int controls = 0;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            boolean bad = (Character.isISOControl(c) && c != '\n' && c != '\t')
                    || (c >= '\uE000' && c <= '\uE0FF')
                    || (Character.isSurrogate(c) && !isPaired(composed, i));
            boolean mark = c == '\uFEFF';
            controls += bad ? 1 : 0;
            if (!bad && !mark) {
                clean.append(c == '\u2028' || c == '\u2029' ? ' ' : c);
            }
        }
        return new ForeignText(clean.toString(), controls);
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
