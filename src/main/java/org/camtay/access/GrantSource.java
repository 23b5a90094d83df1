package org.camtay.access;

import java.time.LocalDate;
import java.util.List;

/** Says which roles somebody holds; implemented by the module that knows posts. */
public interface GrantSource {

    /** The grants of this person on this day; none when the person holds no post. */
    List<Grant> grantsOf(PersonId person, LocalDate day);
}
