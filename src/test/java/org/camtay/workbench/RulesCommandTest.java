package org.camtay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.camtay.content.ContentChecker;
import org.camtay.content.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RulesCommandTest {
    private static final String REGISTER = """
            rules:
              - code: R-TIME
                statement: {vi: Họp ít nhất 90 phút., en: A meeting lasts at least 90 minutes.}
                value: "90"
                scope: national
                valid_from: "2025-10-28"
                source: {vi: Hướng dẫn A, en: Guidance A}
                confidence: V
              - code: R-OLD
                statement: {vi: Họp ít nhất 60 phút., en: A meeting lasts at least 60 minutes.}
                value: "60"
                scope: national
                valid_to: "2025-10-27"
                source: Hướng dẫn B
                confidence: V2
              - code: R-LOCAL
                statement: {vi: Gửi tài liệu trước 2 ngày., en: Documents 2 days ahead.}
                value: "2"
                scope: ward
                place: {vi: phường Bình Minh, en: Bình Minh ward}
                unit: X-01
                source: Quy chế của phường
                confidence: L
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write_the_small_folder_with_a_register_of_its_own() throws IOException {
        for (Map.Entry<String, byte[]> file : Samples.base().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.writeString(folder.resolve("rules.yaml"), REGISTER);
        Files.createDirectories(folder.resolve("templates/sheet"));
        Files.writeString(folder.resolve("templates/sheet/sheet.yaml"), """
                rows:
                  - code: a
                    rule: R-TIME
                """);
        Files.writeString(folder.resolve("templates/sheet/vi.md"), """
                ---
                id: 4a1cbf3c-52a1-4b6a-9a5c-0c7f2f5a9d11
                title: Tờ nhắc
                status: published
                ---

                Họp [ít nhất 90 phút](rule:R-TIME).
                """);
    }

    private int rules(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--content";
        all[arguments.length + 1] = folder.toString();
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
        return new CommandLine(new RulesCommand(new ContentChecker(), clock))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    @Test
    void a_rule_is_shown_with_its_source_its_mark_and_every_place_that_cites_it() {
        assertThat(rules("R-TIME")).isZero();
        assertThat(out.toString())
                .contains(
                        "Họp ít nhất 90 phút.",
                        "Nguồn: Hướng dẫn A",
                        "toàn quốc · có hiệu lực từ 28/10/2025",
                        "theo báo chí, cổng thông tin",
                        "templates/sheet/vi.md:7:5: ít nhất 90 phút",
                        "templates/sheet/sheet.yaml:3:11:",
                        "2 chỗ trong nội dung dựa vào quy định này");
    }

    @Test
    void without_a_code_the_national_rules_of_today_are_listed() {
        assertThat(rules("--lang", "en")).isZero();
        assertThat(out.toString())
                .contains("R-TIME", "A meeting lasts at least 90 minutes.", "1 rules in force on 22 November 2026")
                .doesNotContain("R-OLD", "R-LOCAL");
    }

    @Test
    void another_day_has_the_rules_of_that_day() {
        assertThat(rules("--on", "2025-10-27")).isZero();
        assertThat(out.toString()).contains("R-OLD").doesNotContain("R-TIME");
    }

    @Test
    void a_local_rule_binds_its_own_unit_only() {
        rules("--unit", "X-02");
        assertThat(out.toString()).doesNotContain("R-LOCAL");
        rules("--unit", "X-01");
        assertThat(out.toString()).contains("R-LOCAL");
    }

    @Test
    void a_local_rule_names_its_place() {
        rules("R-LOCAL");
        assertThat(out.toString()).contains("cấp xã (phường Bình Minh)", "cần xác nhận với cấp ủy cấp trên");
    }

    @Test
    void what_is_unknown_is_refused_with_the_value() {
        assertThat(rules("R-TIEM")).isEqualTo(1);
        assertThat(rules("--on", "3/12/2026")).isEqualTo(2);
        assertThat(rules("--lang", "fr")).isEqualTo(2);
        assertThat(err.toString()).contains("“R-TIEM”", "“3/12/2026”", "“fr”");
    }
}
