package org.camtay.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camtay.sheets.Place;
import org.camtay.sheets.SheetFinding;
import org.camtay.ui.Translations;

/**
 * What a file does, or did.
 *
 * @param written whether it was done; false for a dry run and for a file with slips
 * @param effects at least one for each row without slips
 * @param slips empty when the file may be imported
 * @param notes what was left out
 * @param passwords of the accounts that were opened; nobody can read them again
 */
public record ImportReport(
        ImportKind kind,
        boolean written,
        List<Effect> effects,
        List<Slip> slips,
        List<SheetFinding> notes,
        List<InitialLogin> passwords) {

    static ImportReport refused(ImportKind kind, List<Slip> slips) {
        return new ImportReport(kind, false, List.of(), slips, List.of(), List.of());
    }

    public boolean isClean() {
        return slips.isEmpty();
    }

    /** Whether everything is already as the file says. */
    public boolean changesNothing() {
        return isClean() && effects.stream().allMatch(effect -> effect.change() == Effect.Change.UNCHANGED);
    }

    /** How many effects of each kind there are; kinds without any are left out. */
    public Map<Effect.Change, Long> counts() {
        return effects.stream().collect(Collectors.groupingBy(Effect::change, TreeMap::new, Collectors.counting()));
    }

    /** The outcome in one sentence. */
    public String headline(Translations texts, Locale language) {
        String outcome = !isClean() ? "slips" : changesNothing() ? "nothing" : written ? "written" : "possible";
        return texts.getTranslation("imports.ImportReport." + outcome, language, slips.size());
    }

    /** The whole report as lines of text: the outcome, how much of what, slips or changes with their places, notes. */
    public List<String> lines(Translations texts, Locale language) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(texts, language));
        slips.forEach(slip -> lines.add(line(slip.place(), slip.sentence(texts, language))));
        if (isClean()) {
            counts().forEach((change, count) ->
                    lines.add("  " + texts.getTranslation("imports.ReportCard." + change, language, count)));
            effects.stream()
                    .filter(effect -> effect.change() != Effect.Change.UNCHANGED)
                    .forEach(effect -> lines.add(line(effect.place(), effect.sentence(texts, language))));
        }
        notes.stream()
                .map(Slip.InFile::new)
                .forEach(note -> lines.add(line(note.place(), note.sentence(texts, language))));
        return lines;
    }

    private static String line(Place place, String sentence) {
        return place.sheet().isEmpty() ? sentence : place + ": " + sentence;
    }
}
