package org.camtay.organisation;

import java.text.Normalizer;
import java.util.Optional;
import org.camtay.content.CellType;

/**
 * A unit to be founded.
 *
 * @param code unique, at most 32 characters, as the organisation writes it
 * @param cellType present exactly for cells
 */
public record NewUnit(UnitKind kind, Optional<CellType> cellType, String code, String name) {
    public NewUnit {
        if (kind.isCell() != cellType.isPresent()) {
            throw new IllegalArgumentException(
                    kind + " " + code + (kind.isCell() ? " needs" : " cannot have") + " a cell type");
        }
        code = code.strip();
        name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
