package org.camtay.administration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.camtay.administration.UnitAdministration;
import org.camtay.content.CellType;
import org.camtay.organisation.CellCommittee;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitKind;
import org.camtay.organisation.UnitProfile;
import org.camtay.organisation.UnitSummary;
import org.camtay.ui.Translations;
import org.jspecify.annotations.Nullable;

/** The dialogs that change a unit. */
@SpringComponent
class UnitCommands {

    private final UnitAdministration units;
    private final Translations texts;
    private final Clock clock;

    UnitCommands(UnitAdministration units, Translations texts, Clock clock) {
        this.units = units;
        this.texts = texts;
        this.clock = clock;
    }

    /** What may be founded directly below this unit. */
    List<UnitKind> kindsBelow(UnitSummary unit) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.mayStandUnder(unit.kind()))
                .toList();
    }

    void found(UnitProfile above) {
        found(kindsBelow(above.unit()), Optional.of(above.unit().id()), text("found"));
    }

    /** What stands alone; for administrators of the installation. */
    void foundAlone() {
        found(
                Arrays.stream(UnitKind.values())
                        .filter(UnitKind::mayStandAlone)
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                Optional.empty(),
                text("foundAlone"));
    }

    private void found(List<UnitKind> kinds, Optional<UnitId> above, String title) {
        UnitForm form = new UnitForm(kinds, today());
        new CommandDialog(texts, title, text("foundDo"), form).openUntil(() -> {
            Optional<LocalDate> since = form.since();
            since.ifPresent(
                    day -> UI.getCurrent().navigate(OrganisationUnitView.path(units.found(form.unit(), above, day))));
            return since.isPresent();
        });
    }

    void rename(UnitProfile unit, Consumer<UnitId> done) {
        TextField name = new TextField(text("name"), unit.unit().name(), "");
        DayField field = new DayField(text("from"), today());
        new CommandDialog(texts, text("rename"), text("renameDo"), name, field).openUntil(() -> {
            Optional<LocalDate> day = field.day();
            day.ifPresent(chosen -> {
                units.rename(unit.unit().id(), name.getValue(), chosen);
                done.accept(unit.unit().id());
            });
            return day.isPresent();
        });
    }

    void describe(UnitProfile unit, Consumer<UnitId> done) {
        ComboBox<CellType> type = new ComboBox<>(text("type"), CellType.values());
        type.setItemLabelGenerator(value -> text("content.CellType.", value.name()));
        unit.unit().cellType().ifPresent(type::setValue);
        IntegerField members = new IntegerField(text("members"));
        members.setMin(0);
        unit.committee().fullMembers().ifPresent(members::setValue);
        Checkbox against = new Checkbox(text("against"));
        TextField reason = new TextField(text("reason"));
        reason.setMaxLength(CellCommittee.REASON_LENGTH_MAX);
        against.addValueChangeListener(change -> reason.setVisible(change.getValue()));
        against.setValue(unit.committee().deviation().isPresent());
        reason.setVisible(against.getValue());
        unit.committee().deviation().ifPresent(why -> reason.setValue(why.reason()));
        Paragraph rule = new Paragraph(text("rule"));
        new CommandDialog(texts, text("describe"), text("describeDo"), type, members, rule, against, reason)
                .open(() -> {
                    units.describe(
                            unit.unit().id(),
                            Optional.ofNullable(type.getValue())
                                    .orElse(unit.unit().cellType().orElseThrow()),
                            committee(members.getValue(), against.getValue(), reason.getValue()));
                    done.accept(unit.unit().id());
                });
    }

    /** Against the rule means the opposite of what the number of members says. */
    private static CellCommittee committee(@Nullable Integer members, boolean against, String reason) {
        OptionalInt counted = members == null ? OptionalInt.empty() : OptionalInt.of(members);
        boolean byRule = new CellCommittee(counted, Optional.empty()).exists();
        return new CellCommittee(
                counted, against ? Optional.of(new CellCommittee.Deviation(!byRule, reason)) : Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String text(String word) {
        return text("administration.UnitCommands.", word);
    }

    private String text(String beginning, String word) {
        return texts.getTranslation(beginning + word, language());
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
    }
}
