package org.camtay.content;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camtay.content.Lesson.Block;
import org.jspecify.annotations.Nullable;

/** Builds one lesson or template from its Markdown. */
final class LessonBuilder {
    private static final Set<String> PLAIN_ALERTS = Set.of("TIP", "WARNING", "EXAMPLE");

    private final MarkdownSource source;
    private final Language language;
    private final ModuleKey module;
    private final ContentLinks links;
    private final List<Lesson.Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder prose = new StringBuilder();
    private String heading = "";
    private String purpose = "";

    private LessonBuilder(MarkdownSource source, Language language, ModuleKey module, ContentLinks links) {
        this.source = source;
        this.language = language;
        this.module = module;
        this.links = links;
    }

    static Lesson lesson(
            MarkdownSource source, LessonKey key, ModuleKey module, Language language, ContentLinks links) {
        return new LessonBuilder(source, language, module, links).lesson(key);
    }

    /** A template is prose from top to bottom. */
    static String prose(MarkdownSource source, Language language, ContentLinks links) {
        StringBuilder html = new StringBuilder();
        LessonBuilder builder = new LessonBuilder(source, language, new ModuleKey(new UUID(0, 0)), links);
        for (Node node = source.document().getFirstChild(); node != null; node = node.getNext()) {
            html.append(builder.html(node)).append(links.takeCards());
        }
        return html.toString();
    }

    private Lesson lesson(LessonKey key) {
        Node node = source.document().getFirstChild();
        while (node != null) {
            node = add(node);
        }
        closeSection();
        YamlValue.Fields front = source.file().front();
        return new Lesson(
                key,
                ContentTree.slug(source),
                front.text("title").orElse(""),
                minutes(front),
                source.file().revision(),
                purpose,
                sections);
    }

    static int minutes(YamlValue.Fields front) {
        try {
            return front.text("minutes").map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Takes one block, or two where they belong together; returns the next one. */
    private @Nullable Node add(Node node) {
        Node next = node.getNext();
        if (node instanceof Heading title && title.getLevel() <= 2) {
            closeSection();
            heading = MarkdownSource.plain(title);
        } else if (node instanceof Paragraph && purpose.isEmpty() && heading.isEmpty()) {
            purpose = MarkdownHtml.unwrapped(MarkdownHtml.html(node, links));
            addProse("");
        } else if (node instanceof BlockQuote poor && next instanceof BlockQuote good && contrast(poor, good)) {
            return good.getNext();
        } else {
            addBlock(node);
        }
        return next;
    }

    private void addBlock(Node node) {
        List<Lesson.Step> steps = node instanceof BulletList list ? steps(list) : List.of();
        Optional<Block> check = node instanceof Paragraph paragraph ? check(paragraph) : Optional.empty();
        if (!steps.isEmpty()) {
            add(new Block.StepList(steps));
        } else if (check.isPresent()) {
            add(check.get());
        } else if (!(node instanceof HtmlCommentBlock)) {
            addProse(html(node));
        }
    }

    private void closeSection() {
        if (!heading.isEmpty()) {
            closeProse();
            sections.add(new Lesson.Section(heading, blocks, isAtNextMeeting(heading)));
            blocks.clear();
            links.nextSection();
        }
    }

    private boolean isAtNextMeeting(String title) {
        return title.equals(language.nextMeetingHeading());
    }

    /** Adds HTML and the cards that its links open; prose that follows prose becomes one block. */
    private void addProse(String html) {
        String all = html + links.takeCards();
        if (!all.isEmpty()) {
            prose.append(prose.isEmpty() ? "" : "\n").append(all);
        }
    }

    /** Adds a block of another kind; the cards that its links open follow it. */
    private void add(Block block) {
        closeProse();
        blocks.add(block);
        addProse("");
    }

    private void closeProse() {
        if (!prose.isEmpty()) {
            blocks.add(new Block.Prose(prose.toString()));
            prose.setLength(0);
        }
    }

    private boolean contrast(BlockQuote first, BlockQuote second) {
        Optional<AlertText> poor = AlertText.of(first).filter(alert -> isKind(alert, "POOR"));
        Optional<AlertText> good = AlertText.of(second).filter(alert -> isKind(alert, "GOOD"));
        if (poor.isEmpty() || good.isEmpty()) {
            return false;
        }
        String poorHtml = MarkdownHtml.html(poor.get().body(), links);
        String goodHtml = MarkdownHtml.html(good.get().body(), links);
        add(new Block.Contrast(title(poor.get()), poorHtml, title(good.get()), goodHtml));
        return true;
    }

    private static boolean isKind(AlertText alert, String kind) {
        return alert.kind().strip().equalsIgnoreCase(kind);
    }

    /** The title in plain text, or the usual word for this kind. */
    private String title(AlertText alert) {
        String given = MarkdownSource.plain(MarkdownHtml.parse(alert.title()));
        return given.isEmpty()
                ? Words.of(language)
                        .find("alert." + alert.kind().strip().toLowerCase(Locale.ROOT))
                        .orElse(alert.kind())
                : given;
    }

    private String html(Node node) {
        if (node instanceof BlockQuote quote) {
            Optional<AlertText> alert = AlertText.of(quote)
                    .filter(found -> PLAIN_ALERTS.contains(found.kind().strip().toUpperCase(Locale.ROOT)));
            if (alert.isPresent()) {
                return alert(alert.get());
            }
        }
        return node instanceof HtmlCommentBlock ? "" : MarkdownHtml.html(node, links);
    }

    private String alert(AlertText alert) {
        String kind = alert.kind().strip().toLowerCase(Locale.ROOT);
        return "<div class=\"alert alert-%s\"><p class=\"alert-title\">%s</p>%s</div>"
                .formatted(kind, MarkdownHtml.escape(title(alert)), MarkdownHtml.html(alert.body(), links));
    }

    /** The steps of a list all of whose items have a box; empty otherwise. */
    private List<Lesson.Step> steps(BulletList list) {
        List<Lesson.Step> steps = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Optional<StepText> step = item instanceof BulletListItem bullet ? StepText.of(bullet) : Optional.empty();
            if (step.isEmpty()) {
                return List.of();
            }
            steps.add(new Lesson.Step(
                    step.get().id(), MarkdownHtml.inline(step.get().text(), links)));
        }
        return steps;
    }

    private Optional<Block> check(Paragraph paragraph) {
        boolean alone = paragraph.getFirstChild() instanceof Link
                && paragraph.getFirstChild().getNext() == null;
        if (alone && paragraph.getFirstChild() instanceof Link link) {
            String target = link.getUrl().toString();
            if (target.startsWith("quiz:")) {
                QuestionKey key = new QuestionKey(module, target.substring("quiz:".length()));
                return Optional.of(new Block.CheckQuestion(key, MarkdownSource.plain(link)));
            }
        }
        return Optional.empty();
    }
}
