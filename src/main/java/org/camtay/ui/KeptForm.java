package org.camtay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.dom.Element;

/**
 * A form whose plain fields survive a lost connection: each is kept on the phone as it is typed and sent to {@code /kept} with
 * subject, sequence and key. The line above says “saved on this phone” or “received”. Fields are plain elements with a name;
 * no names of people belong into them.
 */
@Tag("kept-form")
@JavaScript("context://js/kept-form.js")
@StyleSheet("context://css/kept-form.css")
public final class KeptForm extends HtmlContainer {

    /**
     * A form of one subject.
     *
     * @param account tells apart who uses the same phone; what another account left is deleted
     * @param sequence of what the fields show now, 0 if nothing was received yet
     */
    public KeptForm(String subject, String account, long sequence) {
        set("subject", subject);
        set("account", account);
        set("sequence", Long.toString(sequence));
        for (String state : new String[] {"saved", "received", "waiting", "overtaken", "ended"}) {
            set("data-" + state, getTranslation("ui.KeptForm." + state));
        }
        Element line = new Element("p");
        line.setAttribute("class", "kept-state");
        line.setAttribute("role", "status");
        getElement().appendChild(line);
    }

    /** What happens when the person finishes and everything has been received. */
    public void onFinish(Runnable finish) {
        getElement().addEventListener("kept-finish", _ -> finish.run());
    }

    /** The work is done: nothing of it stays on the phone. */
    public void forget() {
        getElement().callJsFunction("forget");
    }

    /** Signing out by this button leaves nothing on the phone. */
    public static void clearOnClick(Component button) {
        button.getElement()
                .executeJs(
                        "this.addEventListener('click', () => Object.keys(localStorage)"
                                + ".filter(key => key.startsWith('kept:')).forEach(key => localStorage.removeItem(key)), true)");
    }

    private void set(String attribute, String value) {
        getElement().setAttribute(attribute, value);
    }
}
