package org.camtay.content.checks;

import java.util.List;
import org.camtay.content.ContentCheck;

/** All checks of this module, in the order of their ids. */
public final class Checks {
    private Checks() {}

    public static List<ContentCheck> all() {
        return List.of();
    }
}
