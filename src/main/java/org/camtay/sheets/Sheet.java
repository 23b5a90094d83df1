package org.camtay.sheets;

import java.util.List;

/** A sheet of a file with its rows; empty rows are left out. */
public record Sheet(String name, List<SheetRow> rows) {}
