package org.camtay.imports;

import java.util.List;
import org.camtay.sheets.SheetColumn;
import org.camtay.sheets.Template;

/** What a file brings. */
public enum ImportKind {
    UNITS,
    PEOPLE;

    List<SheetColumn> columns() {
        return switch (this) {
            case UNITS -> UnitColumns.ALL;
            case PEOPLE -> PeopleColumns.ALL;
        };
    }

    /** A file to fill in, with examples and explanations. */
    public byte[] xlsxTemplate() {
        return Template.xlsx(sheet(), columns());
    }

    /** The same without explanations, for programs that know CSV only. */
    public byte[] csvTemplate() {
        return Template.csv(sheet(), columns());
    }

    private String sheet() {
        return switch (this) {
            case UNITS -> "Đơn vị";
            case PEOPLE -> "Cán bộ";
        };
    }
}
