package org.camtay.content;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One lesson in one language and revision, its HTML already rendered and sanitised.
 *
 * @param minutes learning time, 1 to 15
 * @param revision hash of the file's text; progress remembers it
 * @param purpose the opening sentence, as HTML without a block around it
 */
public record Lesson(
        LessonKey key,
        String slug,
        String title,
        int minutes,
        String revision,
        String purpose,
        List<Section> sections) {

    /** A heading of the second level and what stands under it; the last one is "at your next meeting". */
    public record Section(String heading, List<Block> blocks, boolean atNextMeeting) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A part of a section that a reader shows in its own way. All HTML is safe to insert. Links in it:
     * {@code <a class="rule-link|term-link|footnote-link" href="#…">} open the
     * {@code <aside class="rule-card|term-card|footnote-card" role="note" id="…">} that follows in the same section; other links are relative to
     * the application's root ({@code modules/chairing/02-time}, {@code templates/running-order}).
     */
    public sealed interface Block {
        /** Paragraphs, tables, lists, alerts, and the cards of rules and terms. */
        record Prose(String html) implements Block {}

        /** The same scene done badly and done well; titles are plain text. */
        record Contrast(String poorTitle, String poorHtml, String goodTitle, String goodHtml) implements Block {}

        /** A list whose items the learner ticks. */
        record StepList(List<Step> steps) implements Block {
            public StepList {
                steps = List.copyOf(steps);
            }
        }

        /** Blocks for these kinds of cells only; a reader without a cell sees them with a label. */
        record Variant(Set<CellType> types, List<Block> blocks) implements Block {
            public Variant {
                types = Collections.unmodifiableSet(EnumSet.copyOf(types));
                blocks = List.copyOf(blocks);
            }
        }

        /** A question in the flow, which never counts in the final quiz. */
        record CheckQuestion(QuestionKey key, String label) implements Block {}
    }

    /** A step that can be ticked; its id never changes and is unique in the lesson. */
    public record Step(String id, String html) {}

    public Lesson {
        sections = List.copyOf(sections);
    }

    /** All steps that can be ticked, those of every kind of cell, in reading order. */
    public List<Step> steps() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Lesson::steps)
                .toList();
    }

    private static Stream<Step> steps(Block block) {
        return switch (block) {
            case Block.StepList list -> list.steps().stream();
            case Block.Variant variant -> variant.blocks().stream().flatMap(Lesson::steps);
            case Block.Prose _, Block.Contrast _, Block.CheckQuestion _ -> Stream.empty();
        };
    }
}
