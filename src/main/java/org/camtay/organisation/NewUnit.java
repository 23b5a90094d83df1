package org.camtay.organisation;

import static org.camtay.organisation.Refusal.Reason.CELL_TYPE_MISSING;
import static org.camtay.organisation.Refusal.Reason.CELL_TYPE_ONLY_FOR_CELLS;
import static org.camtay.organisation.Refusal.Reason.CODE_LENGTH;
import static org.camtay.organisation.Refusal.Reason.NAME_LENGTH;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.camtay.content.CellType;

/**
 * A unit to be founded.
 *
 * @param code unique for ever, at most {@value #CODE_MAX} characters, as the organisation writes it
 * @param name at most {@value #NAME_MAX} characters
 * @param cellType present exactly for cells
 * @param committee matters for cells only
 */
public record NewUnit(UnitKind kind, Optional<CellType> cellType, String code, String name, CellCommittee committee) {

    public static final int CODE_MAX = 32;
    public static final int NAME_MAX = 160;

    public NewUnit {
        code = normal(code);
        if (code.isEmpty() || code.length() > CODE_MAX) {
            throw new RefusedChange(CODE_LENGTH, code, CODE_MAX);
        }
        if (kind.isCell() != cellType.isPresent()) {
            throw new RefusedChange(kind.isCell() ? CELL_TYPE_MISSING : CELL_TYPE_ONLY_FOR_CELLS, code);
        }
        name = fitName(code, name);
    }

    public NewUnit(UnitKind kind, Optional<CellType> cellType, String code, String name) {
        this(kind, cellType, code, name, CellCommittee.UNKNOWN);
    }

    static String fitName(String code, String name) {
        String fit = normal(name);
        if (fit.isEmpty() || fit.length() > NAME_MAX) {
            throw new RefusedChange(NAME_LENGTH, code, NAME_MAX);
        }
        return fit;
    }

    static String normal(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** In small letters without accents, as people type it who search. */
    static String folded(String text) {
        return Normalizer.normalize(normal(text).toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
