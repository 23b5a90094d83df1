package org.camtay.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Optional;
import org.camtay.organisation.CellCommittee;
import org.camtay.organisation.UnitProfile;

/** What is known of a unit. */
class UnitFacts extends Composite<DescriptionList> {

    UnitFacts(UnitProfile unit) {
        getContent().addClassName("unit-facts");
        fact("kind", getTranslation("organisation.UnitKind." + unit.unit().kind()));
        unit.unit().cellType().ifPresent(type -> fact("type", getTranslation("content.CellType." + type)));
        fact("code", unit.code());
        fact("since", Days.of(unit.validity().starts()));
        unit.validity().ends().ifPresent(day -> fact("ended", Days.of(day)));
        if (unit.unit().kind().isCell()) {
            fact("members", members(unit.committee()));
            fact("committee", committee(unit.committee()));
        }
    }

    private String members(CellCommittee committee) {
        return committee.fullMembers().isPresent()
                ? Integer.toString(committee.fullMembers().getAsInt())
                : getTranslation("administration.UnitFacts.unknown");
    }

    private String committee(CellCommittee committee) {
        String word = getTranslation("administration.UnitFacts." + (committee.exists() ? "has" : "hasNot"));
        Optional<String> reason = committee.deviation().map(CellCommittee.Deviation::reason);
        return reason.map(why -> word + " (" + why + ")").orElse(word);
    }

    private void fact(String word, String value) {
        getContent()
                .add(
                        new DescriptionList.Term(getTranslation("administration.UnitFacts." + word)),
                        new DescriptionList.Description(value));
    }
}
