package org.camtay.records.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.meeting.Meetings.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.Screen;
import org.camtay.meeting.AgendaItem;
import org.camtay.meeting.MeetingRole;
import org.camtay.meeting.MeetingStep;
import org.camtay.meeting.Meetings;
import org.camtay.meeting.ResolutionItem;
import org.camtay.meeting.RollCall;
import org.camtay.meeting.YesNoUnknown;
import org.camtay.records.ActivityRecords;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CellPictureViewTest extends Screen {

    @Autowired
    private ActivityRecords records;

    @Autowired
    private Clock clock;

    private void meets(Place cell) {
        LocalDate day = LocalDate.now(clock).minusDays(10);
        records.adopt(records.keep(
                cell.id(),
                Meetings.regular(day)
                        .rollCall(RollCall.of(16, 0, 14, 2, 0))
                        .agenda(List.of(
                                AgendaItem.presented(MeetingStep.DUES, MeetingRole.MEMBER),
                                AgendaItem.presented(MeetingStep.NEWS, MeetingRole.SECRETARY),
                                AgendaItem.presented(MeetingStep.IDEOLOGY, MeetingRole.SECRETARY)))
                        .resolution(List.of(
                                task(
                                        MeetingRole.DEPUTY,
                                        day.plusDays(7),
                                        YesNoUnknown.YES,
                                        ResolutionItem.State.UNDER_WAY),
                                task(
                                        MeetingRole.MEMBER,
                                        day.plusDays(15),
                                        YesNoUnknown.YES,
                                        ResolutionItem.State.UNDER_WAY)))
                        .record()));
    }

    @Test
    void each_indicator_is_a_fraction_with_its_aim_and_the_lesson_that_helps() {
        Place cell = people.aVillageCell();
        signIn(people.aSecretary().of(cell));
        meets(cell);
        open(CellPictureView.path(cell.id()));
        assertThat(page())
                .contains("Cuộc họp của chi bộ nói gì?")
                .contains("Nội dung do người khác trình bày")
                .contains("1/3")
                .contains("Mục tiêu: 2/3. Chỉ số học tập, không phải tiêu chí xếp loại.")
                .contains("14/16")
                .contains("Mục tiêu: 15/16.")
                .contains("Bài giúp cải thiện: Chủ trì và điều hành cuộc họp chi bộ")
                .contains("không áp dụng");
    }

    @Test
    void what_is_to_be_done_tells_the_days_that_are_left_or_have_passed() {
        Place cell = people.aVillageCell();
        signIn(people.aSecretary().of(cell));
        meets(cell);
        open(CellPictureView.path(cell.id()));
        assertThat(page()).contains("Phó bí thư").contains("Quá hạn 3 ngày").contains("Còn 5 ngày");
    }

    @Test
    void a_cell_without_adopted_meetings_says_what_will_be_here() {
        Place cell = people.aVillageCell();
        signIn(people.aSecretary().of(cell));
        open(CellPictureView.path(cell.id()));
        assertThat(page()).contains("Chưa có kỳ họp nào được chi bộ thông qua");
    }

    @Test
    void the_supervisor_of_the_commune_comes_from_the_page_about_the_leaders() {
        Place commune = people.aCommune();
        Place cell = people.aVillageCellIn(commune);
        signIn(people.aSecretary().of(cell));
        meets(cell);
        signIn(people.aSupervisor().of(commune));
        open("supervision/cells/" + cell.id().value());
        assertThat(link("Cuộc họp của chi bộ nói gì?")).isEqualTo("/" + CellPictureView.path(cell.id()));
        open(CellPictureView.path(cell.id()));
        assertThat(page()).contains("14/16");
    }

    @Test
    void the_cell_of_others_is_not_found() {
        Place foreign = people.aVillageCell();
        Person secretary = people.aSecretary().of(people.aVillageCell());
        signIn(secretary);
        open(CellPictureView.path(foreign.id()));
        assertThat(page()).contains("Không tìm thấy trang").doesNotContain(foreign.name());
    }
}
