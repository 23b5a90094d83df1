package org.camtay.debriefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.camtay.debriefing.Commitments;
import org.camtay.meeting.FreeText;

/** One thing to do at the next real meeting: one of the suggestions, or own words. */
class CommitCard extends Composite<Section> {

    private final TextField words = new TextField(getTranslation("debriefing.CommitCard.words"));

    /**
     * @param skills for which there is a suggestion each, the first for own words too
     * @param made what the person is committed to by now
     */
    CommitCard(List<String> skills, Optional<String> made, BiConsumer<String, String> onCommit) {
        getContent().addClassNames("commit-card", "card");
        getContent().add(new H2(getTranslation("debriefing.CommitCard.title")));
        made.ifPresent(promise -> {
            Paragraph kept = new Paragraph(getTranslation("debriefing.CommitCard.made", promise));
            kept.addClassName("made");
            getContent().add(kept);
        });
        Div suggestions = new Div();
        suggestions.addClassName("suggestions");
        skills.forEach(skill -> {
            String suggestion = getTranslation("debriefing.CommitCard.suggest." + skill);
            suggestions.add(new Button(suggestion, _ -> onCommit.accept(skill, suggestion)));
        });
        words.setMaxLength(Commitments.LETTERS);
        words.setHelperText(getTranslation("debriefing.CommitCard.hint"));
        Button own = new Button(getTranslation("debriefing.CommitCard.keep"), _ -> own(skills.getFirst(), onCommit));
        getContent().add(suggestions, words, own);
    }

    private void own(String skill, BiConsumer<String, String> onCommit) {
        String typed = FreeText.tidy(words.getValue());
        Optional<String> secret = FreeText.secretWord(typed);
        words.setErrorMessage(secret.map(word -> getTranslation("debriefing.CommitCard.secret", word))
                .orElseGet(() -> getTranslation("debriefing.CommitCard.none")));
        words.setInvalid(typed.isEmpty() || secret.isPresent());
        if (!words.isInvalid()) {
            onCommit.accept(skill, typed);
        }
    }
}
