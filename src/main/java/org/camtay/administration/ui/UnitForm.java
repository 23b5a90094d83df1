package org.camtay.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camtay.content.CellType;
import org.camtay.organisation.CellCommittee;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.UnitKind;

/** What a new unit needs. */
class UnitForm extends Composite<Div> {

    private final Select<UnitKind> kind = new Select<>();
    private final TextField code = new TextField(getTranslation("administration.UnitForm.code"));
    private final TextField name = new TextField(getTranslation("administration.UnitForm.name"));
    private final ComboBox<CellType> type = new ComboBox<>(getTranslation("administration.UnitForm.type"));
    private final IntegerField members = new IntegerField(getTranslation("administration.UnitForm.members"));
    private final DayField since;

    UnitForm(List<UnitKind> kinds, LocalDate today) {
        this.since = new DayField(getTranslation("administration.UnitForm.since"), today);
        getContent().addClassName("fields");
        kind.setLabel(getTranslation("administration.UnitForm.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(value -> getTranslation("organisation.UnitKind." + value));
        kind.addValueChangeListener(change -> adapt(change.getValue()));
        type.setItems(CellType.values());
        type.setItemLabelGenerator(value -> getTranslation("content.CellType." + value));
        code.setMaxLength(NewUnit.CODE_MAX);
        name.setMaxLength(NewUnit.NAME_MAX);
        members.setMin(0);
        getContent().add(kind, name, code, type, members, since);
        kind.setValue(kinds.getFirst());
    }

    /** The unit as it is filled in; refuses what no unit can be. */
    NewUnit unit() {
        boolean isCell = kind.getValue().isCell();
        Integer counted = isCell ? members.getValue() : null;
        CellCommittee committee = counted == null ? CellCommittee.UNKNOWN : CellCommittee.ofMembers(counted);
        return new NewUnit(
                kind.getValue(),
                isCell ? Optional.ofNullable(type.getValue()) : Optional.empty(),
                code.getValue(),
                name.getValue(),
                committee);
    }

    /** Empty when no day was chosen; the field then says so. */
    Optional<LocalDate> since() {
        return since.day();
    }

    private void adapt(UnitKind chosen) {
        type.setVisible(chosen.isCell());
        members.setVisible(chosen.isCell());
    }
}
