package org.camtay.administration;

import java.util.List;
import java.util.Optional;
import org.camtay.organisation.Directory;
import org.camtay.organisation.Directory.Branch;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitProfile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The units that the current person administers, read branch by branch, so that a country costs no more than a commune. */
@Component
@Transactional(readOnly = true)
public class UnitTree {

    /** As many finds as anybody reads. */
    public static final int FOUND_MAX = 50;

    private final Directory directory;
    private final Administered administered;

    UnitTree(Directory directory, Administered administered) {
        this.directory = directory;
        this.administered = administered;
    }

    /** The highest units that the person administers; none for whoever administers nothing. */
    public List<Branch> tops() {
        return directory.tops(administered.scope());
    }

    /** Whether the person administers the installation and may therefore found what stands alone. */
    public boolean isEverywhere() {
        return administered.isEverywhere();
    }

    /** A part of the units directly below this one; none when the unit is not there for the person. */
    public List<Branch> below(UnitId unit, int offset, int limit) {
        return directory.below(unit, administered.scope(), offset, limit);
    }

    /** At most {@value #FOUND_MAX} units whose name or code contains the text, with or without accents. */
    public List<Branch> search(String text) {
        return text.isBlank() ? List.of() : directory.search(text, administered.scope(), FOUND_MAX);
    }

    /** The unit with its place and history, if the person administers it. */
    public Optional<UnitProfile> profile(UnitId unit) {
        return directory.profile(unit, administered.scope());
    }
}
