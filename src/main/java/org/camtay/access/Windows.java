package org.camtay.access;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.camtay.ui.Failures;
import org.camtay.ui.Look;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Prepares each browser window: language, text size, appearance, and the way to the plain page where nothing else works. */
@Component
class Windows implements VaadinServiceInitListener {

    private static final String TO_PLAIN_PAGE_WHEN_OLD = """
            if (!('noModule' in HTMLScriptElement.prototype) || !('popover' in HTMLElement.prototype)
                || !CSS.supports('color', 'light-dark(#000, #fff)')) {
              location.replace('/plain' + location.pathname);
            }
            """;

    private final LookKeeper looks;
    private final Accounts accounts;
    private final CurrentPerson currentPerson;
    private final I18NProvider texts;

    Windows(LookKeeper looks, Accounts accounts, CurrentPerson currentPerson, I18NProvider texts) {
        this.looks = looks;
        this.accounts = accounts;
        this.currentPerson = currentPerson;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::prepare);
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(new Failures()));
        event.getSource().addUIInitListener(start -> {
            if (currentPerson.signedIn().isPresent()) {
                start.getUI().setLocale(accounts.look().language());
            }
        });
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    private void prepare(IndexHtmlResponse page) {
        Look look = looks.settle(
                (VaadinServletRequest) page.getVaadinRequest(), (VaadinServletResponse) page.getVaadinResponse());
        Element html = page.getDocument().getElementsByTag("html").first();
        if (html != null) {
            html.attr("lang", look.value(Look.Choice.LANGUAGE));
            html.attr("data-text", look.value(Look.Choice.TEXT));
            html.attr("data-appearance", look.value(Look.Choice.APPEARANCE));
        }
        page.getDocument().head().appendElement("link").attr("rel", "icon").attr("href", "favicon.svg");
        plainWay(page, look.language());
    }

    /**
     * Browsers without script, or too old for the application, are led to the plain page of the same address. Vaadin's own test
     * for old browsers would show them a page in English.
     */
    private void plainWay(IndexHtmlResponse page, Locale language) {
        String path = page.getVaadinRequest().getPathInfo();
        String plain = "/plain" + (path == null || path.equals("/") ? "" : path);
        Element head = page.getDocument().head();
        head.appendElement("noscript")
                .appendElement("meta")
                .attr("http-equiv", "refresh")
                .attr("content", "0;url=" + plain);
        head.getElementsByTag("script").stream()
                .filter(script -> script.data().contains("v-r=oldbrowser"))
                .forEach(Element::remove);
        head.prependElement("script").appendChild(new DataNode(TO_PLAIN_PAGE_WHEN_OLD));
        page.getDocument()
                .body()
                .appendElement("noscript")
                .appendElement("a")
                .attr("href", plain)
                .text(texts.getTranslation("access.Windows.plain", language));
    }

    /** An ended session asks for a new sign-in at the same address, without a box that must be clicked first. */
    private SystemMessages messages(Locale language) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.getTranslation("access.Windows.failed", language));
        messages.setInternalErrorMessage(texts.getTranslation("access.Windows.reload", language));
        messages.setCookiesDisabledCaption(texts.getTranslation("access.Windows.cookies", language));
        messages.setCookiesDisabledMessage(texts.getTranslation("access.Windows.cookiesNeeded", language));
        return messages;
    }
}
