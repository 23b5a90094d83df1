package org.camtay.debriefing;

import java.util.List;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Indicator;

/**
 * One indicator of the practised meeting beside the real ones.
 *
 * @param real of the last real meetings, the latest first; at most three
 */
public record Mirror(Indicator indicator, Figure practised, List<Figure> real) {
    public Mirror {
        real = List.copyOf(real);
    }
}
