package org.camtay.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks through an XLSX before any of it is understood: bombs, lying sizes, document types, entities, odd encodings and
 * cell addresses outside of any sheet are refused. It unpacks what the reader will unpack, and counts for itself.
 */
final class XlsxGuard {

    static final int MAX_PARTS = 1_000;

    /** Of all parts together, unpacked. */
    static final long MAX_UNPACKED = 120L * 1024 * 1024;

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final Pattern DOCUMENT_TYPE =
            Pattern.compile("<!(?:DOCTYPE|ENTITY|ELEMENT|ATTLIST)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8[\"'])", Pattern.CASE_INSENSITIVE);

    /** A row or cell whose address is none of a sheet: at most three letters and seven digits. */
    private static final Pattern STRANGE_ADDRESS = Pattern.compile(
            "<(?:\\w+:)?(?:c|row)(?=[\\s>])[^>]{0,400}?\\sr\\s*=\\s*[\"'](?![A-Z]{0,3}[0-9]{1,7}[\"'])");

    private XlsxGuard() {}

    static void check(byte[] content) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MAX_PARTS) {
                throw new UnreadableFile("sheets.XlsxGuard.unsafe");
            }
            if (parts.stream().noneMatch(part -> part.getName().equalsIgnoreCase(WORKBOOK))) {
                throw new UnreadableFile("sheets.XlsxGuard.noWorkbook");
            }
            long left = MAX_UNPACKED;
            for (ZipArchiveEntry part : parts) {
                left -= check(zip, part, left);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableFile(damaged, "sheets.XlsxGuard.damaged");
        }
    }

    private static long check(ZipFile zip, ZipArchiveEntry part, long allowed) throws IOException {
        try (InputStream unpacked = zip.getInputStream(part)) {
            byte[] bytes = unpacked.readNBytes((int) allowed + 1);
            if (bytes.length > allowed) {
                throw new UnreadableFile("sheets.XlsxGuard.bomb", Long.toString(MAX_UNPACKED / 1024 / 1024));
            }
            String name = part.getName();
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                check(name, new String(bytes, StandardCharsets.ISO_8859_1));
            }
            return bytes.length;
        }
    }

    private static void check(String name, String xml) {
        boolean isSheet = name.startsWith("xl/worksheets/");
        boolean strange = xml.indexOf('\0') >= 0
                || DOCUMENT_TYPE.matcher(xml).find()
                || ENCODING.matcher(xml).find()
                || (isSheet && STRANGE_ADDRESS.matcher(xml).find());
        if (strange) {
            throw new UnreadableFile("sheets.XlsxGuard.unsafe");
        }
    }
}
