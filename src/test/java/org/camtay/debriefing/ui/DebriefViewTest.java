package org.camtay.debriefing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.Function;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.Screen;
import org.camtay.content.Language;
import org.camtay.debriefing.Commitments;
import org.camtay.debriefing.OpenCommitment;
import org.camtay.meeting.Meetings;
import org.camtay.records.ActivityRecords;
import org.camtay.simulation.Act;
import org.camtay.simulation.Evenings;
import org.camtay.simulation.Level;
import org.camtay.simulation.PlayedRun;
import org.camtay.simulation.RunId;
import org.camtay.simulation.Simulations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DebriefViewTest extends Screen {

    @Autowired
    private Simulations simulations;

    @Autowired
    private Commitments commitments;

    @Autowired
    private ActivityRecords records;

    @Autowired
    private Clock clock;

    private Place cell;

    @BeforeEach
    void a_secretary() {
        cell = people.aVillageCell();
        signIn(people.aSecretary().of(cell));
    }

    private RunId plays(Level level, Function<PlayedRun, Act> how) {
        RunId run = simulations.start("village-monthly", Language.VI, level, OptionalLong.of(7));
        Evenings.toTheEnd(simulations, run, how);
        return run;
    }

    private void talksOver(RunId run) {
        open(DebriefView.path(run));
        click("Được một phần");
    }

    @Test
    void the_learner_says_how_it_went_before_any_figure_is_shown() {
        RunId run = plays(Level.ALONE, Evenings::best);
        open(DebriefView.path(run));
        assertThat(page()).contains("như đồng chí định không?").doesNotContain("Xếp loại", "điểm.");
        click("Đúng như tôi định");
        assertThat(page()).contains("Đồng chí nói: Đúng như tôi định", "Xếp loại buổi diễn tập");
        open(DebriefView.path(run));
        assertThat(page()).contains("Xếp loại buổi diễn tập").doesNotContain("như đồng chí định không?");
    }

    @Test
    void what_cost_most_is_shown_with_what_would_have_been_better() {
        talksOver(plays(Level.COACHED, Evenings::worst));
        assertThat(page())
                .contains(
                        "Những lựa chọn mất nhiều nhất",
                        "Cách tốt hơn:",
                        "Cùng vận may ấy",
                        "Thường gặp",
                        "Diễn biến theo kỹ năng",
                        "Phiếu đánh giá: phần tính được",
                        "Chưa tính được");
        assertThat(page()).doesNotContain("Bên cạnh các kỳ họp thật", "debriefing.");
    }

    @Test
    void one_thing_is_kept_for_the_next_meeting() {
        talksOver(plays(Level.ALONE, Evenings::worst));
        fillIn("Hoặc tự viết một việc", "Việc tối mật");
        click("Ghi việc này");
        assertThat(page()).contains("Không ghi điều mật ở đây");
        fillIn("Hoặc tự viết một việc", "Bắt đầu đúng giờ");
        click("Ghi việc này");
        assertThat(page()).contains("Đồng chí đã chọn: Bắt đầu đúng giờ");
        assertThat(commitments.open()).extracting(OpenCommitment::words).containsExactly("Bắt đầu đúng giờ");
    }

    @Test
    void the_practice_stands_beside_the_last_real_meetings() {
        LocalDate held = LocalDate.now(clock).minusMonths(1).withDayOfMonth(3);
        records.adopt(records.keep(cell.id(), Meetings.regular(held).record()));
        talksOver(plays(Level.ALONE, Evenings::best));
        assertThat(page()).contains("Bên cạnh các kỳ họp thật của chi bộ", "Kỳ họp thật 1");
    }

    @Test
    void an_evening_alone_is_played_on_once() {
        RunId run = plays(Level.ALONE, Evenings::worst);
        simulations.playOn(run, 3);
        talksOver(run);
        clickLast("Diễn tập tiếp từ đây");
        assertThat(page()).contains("chỉ thử lại được một lần");
    }

    @Test
    void a_run_of_somebody_else_or_one_that_goes_on_is_not_there() {
        RunId open = simulations.start("village-monthly", Language.VI, Level.COACHED, OptionalLong.of(7));
        open(DebriefView.path(open));
        assertThat(page()).contains("Không tìm thấy trang");
        RunId run = plays(Level.COACHED, Evenings::best);
        Person other = people.aSecretary().of(people.aVillageCell());
        signIn(other);
        open(DebriefView.path(run));
        assertThat(page()).contains("Không tìm thấy trang");
    }
}
