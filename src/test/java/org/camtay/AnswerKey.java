package org.camtay;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.Question;
import org.camtay.content.Question.Option;
import org.camtay.quiz.Response;
import org.springframework.web.util.HtmlUtils;

/** Knows the answers to the questions of all modules, as somebody with the trainer's files beside the screen. */
public final class AnswerKey {

    private final Catalogue catalogue;

    public AnswerKey(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The question whose prompt reads like this on the screen. */
    public Question question(String prompt) {
        return catalogue.current().modules().stream()
                .flatMap(module -> module.edition(Language.VI).quiz().questions().stream())
                .filter(question -> letters(question.head().prompt()).equals(letters(prompt)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question reads: " + prompt));
    }

    /** A response that earns all. */
    public static Response right(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> chosen(single.options(), true);
            case Question.MultipleChoice multiple -> chosen(multiple.options(), true);
            case Question.Selection selection -> chosen(selection.options(), true);
            case Question.Viewpoints views -> chosen(views.options(), true);
            case Question.TextGap gap -> new Response.Typed(gap.accepted().getFirst());
            case Question.Order order -> new Response.Ordered(ids(order));
            case Question.Matrix matrix -> cells(matrix, row -> List.copyOf(row.right()));
        };
    }

    /** A response that earns nothing. */
    public static Response wrong(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> firstWrong(single.options());
            case Question.MultipleChoice multiple -> firstWrong(multiple.options());
            case Question.Selection selection -> firstWrong(selection.options());
            case Question.Viewpoints views -> firstWrong(views.options());
            case Question.TextGap _ -> new Response.Typed("không biết");
            case Question.Order order -> new Response.Ordered(ids(order).reversed());
            case Question.Matrix matrix -> cells(matrix, row -> wrongColumn(matrix, row));
        };
    }

    /** The words of the first thing that a wrong response names. */
    public static String wrongWords(Question question) {
        return words(
                switch (question) {
                    case Question.SingleChoice single -> firstWrongText(single.options());
                    case Question.MultipleChoice multiple -> firstWrongText(multiple.options());
                    case Question.Selection selection -> firstWrongText(selection.options());
                    case Question.Viewpoints views -> firstWrongText(views.options());
                    case Question.TextGap _ -> "không biết";
                    case Question.Order order -> order.entries().getLast().text();
                    case Question.Matrix matrix -> matrix.rows().getFirst().text();
                });
    }

    private static List<String> ids(Question.Order order) {
        return order.entries().stream().map(Question.Entry::id).toList();
    }

    private static Response cells(Question.Matrix matrix, Function<Question.Row, List<String>> columns) {
        return new Response.Grid(matrix.rows().stream().collect(Collectors.toMap(Question.Row::id, columns)));
    }

    private static List<String> wrongColumn(Question.Matrix matrix, Question.Row row) {
        return matrix.columns().stream()
                .map(Question.Column::id)
                .filter(id -> !row.right().contains(id))
                .limit(1)
                .toList();
    }

    private static Response chosen(List<Option> options, boolean right) {
        return new Response.Chosen(options.stream()
                .filter(option -> option.right() == right)
                .map(Option::id)
                .toList());
    }

    private static Response firstWrong(List<Option> options) {
        return new Response.Chosen(options.stream()
                .filter(option -> !option.right())
                .map(Option::id)
                .limit(1)
                .toList());
    }

    private static String firstWrongText(List<Option> options) {
        return options.stream()
                .filter(option -> !option.right())
                .map(Option::text)
                .findFirst()
                .orElseThrow();
    }

    /** The words of the options that a response names. */
    public static List<String> chosenWords(List<Option> options, Response response) {
        List<String> chosen = response instanceof Response.Chosen given ? given.options() : List.of();
        return options.stream()
                .filter(option -> chosen.contains(option.id()))
                .map(option -> words(option.text()))
                .toList();
    }

    /** The words of the columns that a response names in a row. */
    public static List<String> columnWords(Question.Matrix matrix, Question.Row row, Response response) {
        List<String> chosen =
                response instanceof Response.Grid grid ? grid.rows().getOrDefault(row.id(), List.of()) : List.of();
        return matrix.columns().stream()
                .filter(column -> chosen.contains(column.id()))
                .map(column -> words(column.text()))
                .toList();
    }

    /** The words of the entries in the order of a response. */
    public static List<String> entryWords(Question.Order order, Response response) {
        List<String> ids = response instanceof Response.Ordered given ? given.entries() : List.of();
        return ids.stream()
                .flatMap(id ->
                        order.entries().stream().filter(entry -> entry.id().equals(id)))
                .map(entry -> words(entry.text()))
                .toList();
    }

    /** What one sees of HTML: its words, one space between them. */
    public static String words(String html) {
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", " "))
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll(" (?=[.,?!:;”)])", "")
                .strip();
    }

    /** What is left when pages set their spaces differently. */
    private static String letters(String html) {
        return words(html).replace(" ", "");
    }
}
