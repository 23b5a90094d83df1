package org.camtay.records.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.Screen;
import org.camtay.keeping.KeptWorks;
import org.camtay.organisation.UnitId;
import org.camtay.ui.KeptForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingEntryViewTest extends Screen {

    @Autowired
    private KeptWorks keptWorks;

    @Autowired
    private Clock clock;

    private Place cell = new Place(UnitId.next(), "");
    private long sequence;

    @BeforeEach
    void a_cell_with_its_secretary() {
        cell = people.aVillageCell();
        signIn(people.aSecretary().of(cell));
        sequence = 0;
    }

    /** What the page in the browser does: it sends the fields, and finishes when they are received. */
    private void finishes(Map<String, String> fields) {
        keptWorks.receive("records/" + cell.id().value(), ++sequence, "k" + sequence, fields);
        BasicUtilsKt._fireDomEvent(_get(KeptForm.class), "kept-finish");
    }

    private String lastMonth(int day) {
        return LocalDate.now(clock).minusMonths(1).withDayOfMonth(day).toString();
    }

    @Test
    void the_page_asks_first_for_what_matters_most() {
        open(MeetingEntryView.path(cell.id()));
        assertThat(page()).contains("Ghi kỳ họp", "không ghi tên đảng viên", "Cần nhất Ngày họp", "Có mặt", "Ghi xong");
    }

    @Test
    void a_finished_meeting_that_the_cell_adopted_is_in_the_picture() {
        open(MeetingEntryView.path(cell.id()));
        finishes(Map.of("date", lastMonth(3), "full", "15", "present", "13", "adopted", "true"));
        assertThat(address()).isEqualTo(CellPictureView.path(cell.id()));
        assertThat(page()).contains("13/15", "Các kỳ họp đã ghi", "Một người ghi");
    }

    @Test
    void what_cannot_be_so_is_said_and_stays_on_the_page() {
        open(MeetingEntryView.path(cell.id()));
        finishes(Map.of("date", lastMonth(3), "full", "12", "present", "13"));
        assertThat(page()).contains("Có mặt 13 người, nhưng chỉ 12 người phải dự.");
        open(MeetingEntryView.path(cell.id()));
        assertThat(_get(KeptForm.class).getElement().getAttribute("sequence")).isEqualTo("1");
    }

    @Test
    void a_draft_is_adopted_from_the_list_and_confirmed_by_a_second_leader() {
        Person deputy = people.aDeputy().of(cell);
        open(MeetingEntryView.path(cell.id()));
        finishes(Map.of("date", lastMonth(3), "full", "15", "present", "13"));
        assertThat(page()).contains("Chưa thông qua");
        click("Chi bộ đã thông qua");
        click("Tôi xác nhận");
        assertThat(page()).contains("do chính đồng chí ghi");
        signIn(deputy);
        open(CellPictureView.path(cell.id()));
        click("Tôi xác nhận");
        assertThat(page()).contains("Đã xác nhận");
    }

    @Test
    void the_next_month_begins_with_the_members_of_the_last() {
        open(MeetingEntryView.path(cell.id()));
        finishes(Map.of("date", lastMonth(3), "full", "15", "present", "13", "adopted", "true"));
        open(MeetingEntryView.path(cell.id()));
        assertThat(_get(KeptForm.class).getElement().getOuterHTML())
                .containsPattern("<input name=\"full\"[^>]* value=\"15\"");
    }

    @Test
    void who_does_not_lead_the_cell_finds_no_page() {
        signIn(people.aSecretary().of(people.aVillageCell()));
        open(MeetingEntryView.path(cell.id()));
        assertThat(page()).contains("Không tìm thấy trang").doesNotContain(cell.name());
    }
}
