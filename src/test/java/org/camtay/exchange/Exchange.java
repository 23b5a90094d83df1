package org.camtay.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camtay.content.Language;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.QuizReader;
import org.camtay.grammar.QuizSource;
import org.camtay.grammar.SourceFile;

/** What the tests of this module share. */
final class Exchange {
    static final Path FILES = Path.of("src/test/resources/exchange");

    private Exchange() {}

    static byte[] file(String name) {
        try {
            return Files.readAllBytes(FILES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static QuestionImport read(String name, byte[] bytes) {
        try {
            return QuestionImport.of(name, bytes, Language.VI);
        } catch (Unusable e) {
            throw new IllegalArgumentException(e);
        }
    }

    static QuestionImport gift(String text) {
        return read("a.gift", text.getBytes(StandardCharsets.UTF_8));
    }

    static QuestionImport moodle(String questions) {
        return read("a.xml", ("<quiz>" + questions + "</quiz>").getBytes(StandardCharsets.UTF_8));
    }

    static PortableQuestion only(QuestionImport read) {
        if (read.questions().size() != 1) {
            throw new IllegalArgumentException(read.losses().toString());
        }
        return read.questions().getFirst().question();
    }

    static List<PortableQuestion> questions(QuestionImport read) {
        return read.questions().stream().map(QuestionImport.Read::question).toList();
    }

    static QuizSource quiz(String text) {
        return QuizReader.read(
                MarkdownSource.of(SourceFile.read("modules/x/vi/quiz.md", text.getBytes(StandardCharsets.UTF_8))));
    }
}
