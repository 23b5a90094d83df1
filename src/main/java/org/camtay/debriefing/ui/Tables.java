package org.camtay.debriefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Small tables with headings for rows and columns. */
final class Tables {
    private Tables() {}

    /** @param rows each beginning with its heading */
    static Component of(List<String> heads, List<List<String>> rows) {
        NativeTable table = new NativeTable();
        NativeTableRow top = new NativeTableRow();
        heads.forEach(head -> top.add(heading(head, "col")));
        table.getHead().add(top);
        rows.forEach(row -> {
            NativeTableRow line = new NativeTableRow(heading(row.getFirst(), "row"));
            row.stream().skip(1).forEach(cell -> line.addDataCell().setText(cell));
            table.getBody().add(line);
        });
        Div around = new Div(table);
        around.addClassName("scroll-x");
        return around;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
