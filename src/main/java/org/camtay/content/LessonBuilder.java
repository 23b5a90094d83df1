package org.camtay.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camtay.content.Lesson.Block;
import org.camtay.grammar.AlertText;
import org.camtay.grammar.MarkdownBlock;
import org.camtay.grammar.MarkdownHtml;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.StepText;
import org.camtay.grammar.VariantMark;
import org.camtay.grammar.YamlValue;

/** Builds one lesson or template from its Markdown. */
final class LessonBuilder {
    private static final Set<String> PLAIN_ALERTS = Set.of("TIP", "WARNING", "EXAMPLE");

    private final MarkdownSource source;
    private final Language language;
    private final ModuleKey module;
    private final ContentLinks links;
    private final List<Lesson.Section> sections = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> outside = new ArrayList<>();
    private Set<CellType> variant = Set.of();
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
        source.blocks().forEach(block -> html.append(builder.html(block)).append(links.takeCards()));
        return html.toString();
    }

    private Lesson lesson(LessonKey key) {
        List<MarkdownBlock> all = source.blocks();
        for (int i = 0; i < all.size(); i++) {
            if (i + 1 < all.size() && contrast(all.get(i), all.get(i + 1))) {
                i++;
            } else {
                add(all.get(i));
            }
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

    private void add(MarkdownBlock block) {
        Optional<MarkdownBlock.Title> title = block.title().filter(found -> found.level() <= 2);
        if (title.isPresent()) {
            closeSection();
            heading = title.get().text();
        } else if (block.isParagraph() && purpose.isEmpty() && heading.isEmpty()) {
            purpose = MarkdownHtml.unwrapped(block.html(links));
            addProse("");
        } else {
            addBlock(block);
        }
    }

    private void addBlock(MarkdownBlock block) {
        Optional<VariantMark> mark = block.comment().flatMap(VariantMark::of);
        if (mark.isPresent()) {
            closeVariant();
            variant = mark.filter(VariantMark::begins).map(LessonBuilder::types).orElse(Set.of());
            return;
        }
        List<StepText> steps = block.steps();
        Optional<Block> check = block.loneLink().flatMap(this::check);
        if (!steps.isEmpty()) {
            add(new Block.StepList(steps.stream().map(this::step).toList()));
        } else if (check.isPresent()) {
            add(check.get());
        } else {
            addProse(html(block));
        }
    }

    private Lesson.Step step(StepText step) {
        return new Lesson.Step(step.id(), MarkdownHtml.inline(withFootnotes(step.text()), links));
    }

    private static Set<CellType> types(VariantMark mark) {
        return mark.types().stream()
                .flatMap(name -> CellType.named(name).stream())
                .collect(Collectors.toSet());
    }

    /** What was gathered since the last mark of a variant becomes one block; a variant without a known type is for all. */
    private void closeVariant() {
        closeProse();
        if (!variant.isEmpty() && !blocks.isEmpty()) {
            outside.add(new Block.Variant(variant, blocks));
        } else {
            outside.addAll(blocks);
        }
        blocks.clear();
        variant = Set.of();
    }

    private void closeSection() {
        if (!heading.isEmpty()) {
            closeVariant();
            sections.add(new Lesson.Section(heading, outside, isAtNextMeeting(heading)));
            outside.clear();
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

    private boolean contrast(MarkdownBlock first, MarkdownBlock second) {
        Optional<AlertText> poor = first.alert().filter(alert -> isKind(alert, "POOR"));
        Optional<AlertText> good = second.alert().filter(alert -> isKind(alert, "GOOD"));
        if (poor.isEmpty() || good.isEmpty()) {
            return false;
        }
        String poorHtml = html(poor.get());
        String goodHtml = html(good.get());
        add(new Block.Contrast(title(poor.get()), poorHtml, title(good.get()), goodHtml));
        return true;
    }

    private static boolean isKind(AlertText alert, String kind) {
        return alert.kind().strip().equalsIgnoreCase(kind);
    }

    /** The title in plain text, or the usual word for this kind. */
    private String title(AlertText alert) {
        String given = MarkdownHtml.plain(alert.title());
        return given.isEmpty()
                ? Words.of(language)
                        .find("alert." + alert.kind().strip().toLowerCase(Locale.ROOT))
                        .orElse(alert.kind())
                : given;
    }

    private String html(MarkdownBlock block) {
        return block.alert()
                .filter(alert -> PLAIN_ALERTS.contains(alert.kind().strip().toUpperCase(Locale.ROOT)))
                .map(this::alert)
                .orElseGet(() -> block.comment().isPresent() ? "" : block.html(links));
    }

    private String html(AlertText alert) {
        return MarkdownHtml.html(withFootnotes(alert.body()), links);
    }

    /** A text that was cut out of the file brings the texts of its footnotes along. */
    private String withFootnotes(String markdown) {
        return markdown.contains("[^") ? markdown + "\n\n" + source.footnotes() : markdown;
    }

    private String alert(AlertText alert) {
        String kind = alert.kind().strip().toLowerCase(Locale.ROOT);
        return "<div class=\"alert alert-%s\"><p class=\"alert-title\">%s</p>%s</div>"
                .formatted(kind, MarkdownHtml.escape(title(alert)), html(alert));
    }

    private Optional<Block> check(MarkdownBlock.LoneLink link) {
        return link.target().startsWith("quiz:")
                ? Optional.of(new Block.CheckQuestion(
                        new QuestionKey(module, link.target().substring("quiz:".length())), link.text()))
                : Optional.empty();
    }
}
