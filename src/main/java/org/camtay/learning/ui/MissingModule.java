package org.camtay.learning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.camtay.learning.Learning;
import org.camtay.ui.NotHere;

/** An address below a module that shows nothing: the module was retired, or nothing was ever there. */
final class MissingModule {

    private MissingModule() {}

    static void show(BeforeEnterEvent event, Learning learning) {
        if (event.getRouteParameters().get("module").filter(learning::isRetired).isPresent()) {
            event.rerouteToError(new NotHere("learning.MissingModule.retired"), "");
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
