package org.camtay.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.camtay.access.Accounts.InitialAccount;

/** Login and password of an account, shown this once. */
class InitialPassword extends Composite<Div> {

    InitialPassword(InitialAccount account) {
        getContent().addClassName("initial-password");
        getContent()
                .add(
                        line("login", account.login()),
                        line("password", account.password()),
                        new Paragraph(getTranslation("administration.InitialPassword.once")));
    }

    /** Shows it above the page until the administrator has noted it. */
    static void show(InitialAccount account, String title, String close) {
        CommandDialog.show(title, close, new InitialPassword(account));
    }

    private Div line(String word, String value) {
        Span name = new Span(getTranslation("administration.InitialPassword." + word));
        name.addClassName("soft");
        Span shown = new Span(value);
        shown.addClassName("secret");
        return new Div(name, shown);
    }
}
