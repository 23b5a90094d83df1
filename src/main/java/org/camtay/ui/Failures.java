package org.camtay.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** The one place where what nobody expected ends: logged with a short number, told to the person in one sentence. */
public class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int SHOWN_MILLISECONDS = 12_000;

    @Override
    public void error(ErrorEvent event) {
        String sentence = sentence(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            Notification notice =
                    Notification.show(sentence, SHOWN_MILLISECONDS, Notification.Position.TOP_STRETCH, true);
            notice.addClassName("failure-notice");
        }
    }

    /** Logs the cause and says in the person's language what is the case and what to do. */
    static String sentence(Throwable cause) {
        if (isDatabaseAway(cause)) {
            LOG.warn("The database does not answer: {}", cause.getMessage());
            return text("ui.Failures.database");
        }
        String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Failure {}", number, cause);
        return text("ui.Failures.unexpected", number);
    }

    /** Whether the cause, or what caused it, is a database that does not answer. */
    static boolean isDatabaseAway(Throwable cause) {
        for (Throwable link = cause; link != null; link = link.getCause()) {
            if (link instanceof DataAccessResourceFailureException
                    || link instanceof CannotCreateTransactionException
                    || link instanceof TransactionSystemException
                    || link instanceof TransientDataAccessException
                    || link instanceof SQLTransientException
                    || link instanceof SQLNonTransientConnectionException) {
                return true;
            }
        }
        return false;
    }

    private static String text(String key, Object... arguments) {
        UI ui = UI.getCurrent();
        return new Translations()
                .getTranslation(key, ui == null ? Languages.VIETNAMESE.locale() : ui.getLocale(), arguments);
    }
}
