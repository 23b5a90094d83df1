package org.camtay.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.camtay.access.LoginTaken;
import org.camtay.access.UnfitCredentials;
import org.camtay.administration.UnitNotFound;
import org.camtay.organisation.RefusalSentence;
import org.camtay.organisation.RefusedChange;
import org.camtay.ui.Translations;

/** Asks for what one command needs, does it, and says at the fields what stands against it. */
@StyleSheet("context://css/command-dialog.css")
final class CommandDialog extends Div {

    private final Translations texts;
    private final Dialog dialog = new Dialog();
    private final Paragraph refusal = new Paragraph();
    private final Button confirm;

    CommandDialog(Translations texts, String title, String confirm, Component... fields) {
        this.texts = texts;
        addClassName("command-dialog");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(fields);
        add(refusal);
        dialog.setHeaderTitle(title);
        dialog.add(this);
        this.confirm = new Button(confirm);
        this.confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter()
                .add(
                        new Button(getTranslation("administration.CommandDialog.cancel"), _ -> dialog.close()),
                        this.confirm);
    }

    /** Opens it; the command runs at the click, and whatever it refuses is said here. */
    void open(Runnable command) {
        openUntil(() -> {
            command.run();
            return true;
        });
    }

    /** The same for a command that may find a field unfilled and then answers false. */
    void openUntil(BooleanSupplier command) {
        confirm.addClickListener(_ -> run(command));
        dialog.open();
    }

    /** Shows something that needs no command, only to be read and closed. */
    static void show(String title, String close, Component... parts) {
        Dialog shown = new Dialog();
        shown.setHeaderTitle(title);
        Div words = new Div(parts);
        words.addClassName("command-dialog");
        shown.add(words);
        Button button = new Button(close, _ -> shown.close());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        shown.getFooter().add(button);
        shown.setCloseOnOutsideClick(false);
        shown.open();
    }

    private void run(BooleanSupplier command) {
        try {
            if (command.getAsBoolean()) {
                dialog.close();
            }
        } catch (RefusedChange refused) {
            refuse(refused.refusals().stream()
                    .map(each -> RefusalSentence.of(each, texts, UI.getCurrent().getLocale()))
                    .collect(Collectors.joining(" ")));
        } catch (LoginTaken taken) {
            refuse(getTranslation("administration.CommandDialog.taken", taken.login()));
        } catch (UnfitCredentials unfit) {
            refuse(getTranslation("administration.CommandDialog.flaw." + unfit.flaw()));
        } catch (UnitNotFound gone) {
            refuse(getTranslation("administration.CommandDialog.gone"));
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
    }
}
