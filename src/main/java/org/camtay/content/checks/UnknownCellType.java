package org.camtay.content.checks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.CellType;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.VariantMark;

/** A text is meant for a kind of cell that does not exist. */
final class UnknownCellType implements ContentCheck {
    private static final List<String> TYPES =
            Arrays.stream(CellType.values()).map(CellType::name).toList();

    @Override
    public String id() {
        return "C59";
    }

    @Override
    public String summary() {
        return "A text is meant for a kind of cell that does not exist.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        Stream<Finding> variants = tree.documents().stream()
                .flatMap(document -> document.remarks().stream()
                        .flatMap(remark -> VariantMark.of(remark.text()).stream()
                                .filter(VariantMark::begins)
                                .flatMap(mark -> mark.types().isEmpty() ? Stream.of("") : mark.types().stream())
                                .filter(type -> !TYPES.contains(type))
                                .map(type -> finding(document.file(), remark.at(), Nearest.wording(type, TYPES)))));
        Stream<Finding> modules = tree.modules().stream()
                .flatMap(module -> module.facts().stream())
                .flatMap(facts -> facts.front().texts("cell-types").stream()
                        .filter(type -> !type.text().equals("all") && !TYPES.contains(type.text()))
                        .map(type -> finding(facts, type.at(), Nearest.wording(type.text(), TYPES))));
        return Stream.concat(variants, modules);
    }
}
