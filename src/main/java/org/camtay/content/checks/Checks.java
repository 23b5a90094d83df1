package org.camtay.content.checks;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.camtay.content.ContentCheck;

/** All checks of this module, in the order of their ids. */
public final class Checks {
    private static final List<ContentCheck> ALL = List.of(
            new FileTooLarge(),
            new UnreadableText(),
            new UnreadableYaml(),
            new NotNfc(),
            new MissingField(),
            new UnknownField(),
            new InvalidValue(),
            new InvalidId(),
            new DuplicateFileId(),
            new IdDiffers(),
            new UnknownReference(),
            new CyclicPrerequisites(),
            new UnlistedModule(),
            new BrokenLink(),
            new MissingImage(),
            new ForbiddenLink(),
            new RuleTextWithoutValue(),
            new MissingAltText(),
            new HeavyImage(),
            new RawHtml(),
            new MissingPurpose(),
            new MissingSection(),
            new SkippedHeading(),
            new LongLesson(),
            new LongSentence(),
            new LongParagraph(),
            new LoneContrast(),
            new UnknownAlert(),
            new MissingItemId(),
            new DuplicateItemId(),
            new UnreadableQuestion(),
            new NoRightOption(),
            new SeveralRightOptions(),
            new TooFewOptions(),
            new SplitOptions(),
            new MixedMarkers(),
            new LookAlikeMark(),
            new MisplacedOption(),
            new TaskListInQuiz(),
            new HintBeforeOptions(),
            new UnclosedSolution(),
            new EmptyOption(),
            new DuplicateOption(),
            new AttributeText(),
            new UnclearGap(),
            new KeyAlwaysFirst(),
            new KeyAlwaysLongest(),
            new AllOfTheAbove(),
            new CountedCheckQuestion(),
            new MissingTranslation(),
            new StaleTranslation(),
            new TranslationDiffers(),
            new UnusableItemId(),
            new RaggedMatrix(),
            new UnclearMatrixRow(),
            new ShortOrder(),
            new UnclearViewpoints(),
            new WikiLink(),
            new UnknownCellType(),
            new UnclosedVariant(),
            new MissingFootnote(),
            new UnusedFootnote(),
            new UnknownTemplateField(),
            new RuleOutOfForce(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"))),
            new TooManyOptions(),
            new CheckQuestionInText(),
            new MissingSheetField(),
            new UnreadableSheetValue(),
            new UnknownSheetCode(),
            new UnclearTotal(),
            new SheetPointsDisagree(),
            new UnclearScoring(),
            new MisplacedTemplateField(),
            new UnclearGrades(),
            new LivelyDrawing());

    private Checks() {}

    public static List<ContentCheck> all() {
        return ALL;
    }
}
