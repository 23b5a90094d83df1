package org.camtay.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.camtay.meeting.MeetingRole;
import org.camtay.meeting.Recommendation;
import org.camtay.meeting.ResolutionItem;
import org.camtay.meeting.YesNoUnknown;

/** Invents what comes out of a meeting, and how far it is today. */
final class InventedMatters {

    private static final List<String> TASKS = List.of(
            "Thu gom rác thải đầu ngõ",
            "Vận động hộ hiến đất mở đường",
            "Giúp hộ nghèo sửa nhà",
            "Rà soát nguồn phát triển đảng viên",
            "Cài đặt Sổ tay đảng viên điện tử",
            "Sửa đèn đường thôn");

    private static final List<String> REQUESTS = List.of(
            "Kênh tưới bị tắc", "Đường liên thôn hư hỏng", "Nước sạch chảy yếu", "Giờ họp chưa hợp với người đi ca");

    private final SplittableRandom chance;
    private final LocalDate today;

    InventedMatters(SplittableRandom chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
    }

    /** Two to four tasks; whoever is good names owner and deadline. */
    List<ResolutionItem> tasks(LocalDate date, double skill, Supplier<MeetingRole> owner) {
        List<ResolutionItem> tasks = new ArrayList<>();
        int first = chance.nextInt(TASKS.size());
        for (int number = 0; number < 2 + chance.nextInt(3); number++) {
            LocalDate deadline = date.plusDays(15L + chance.nextInt(15));
            boolean owned = happens(0.4 + 0.6 * skill);
            tasks.add(new ResolutionItem(
                    TASKS.get((first + number) % TASKS.size()),
                    owned ? Optional.of(owner.get()) : Optional.empty(),
                    owned || happens(skill) ? Optional.of(deadline) : Optional.empty(),
                    YesNoUnknown.of(happens(0.3 + 0.7 * skill)),
                    state(deadline, skill)));
        }
        return tasks;
    }

    private ResolutionItem.State state(LocalDate deadline, double skill) {
        if (deadline.isAfter(today)) {
            return ResolutionItem.State.UNDER_WAY;
        }
        return happens(0.4 + 0.6 * skill) ? ResolutionItem.State.DONE : ResolutionItem.State.LATE;
    }

    /** Sometimes one that the commune is to answer. */
    List<Recommendation> recommendations(LocalDate date, double skill) {
        if (!happens(0.4)) {
            return List.of();
        }
        LocalDate due = date.plusDays(15);
        LocalDate answer = date.plusDays(5L + chance.nextInt(12));
        boolean answered = !answer.isAfter(today) && happens(0.3 + 0.6 * skill);
        boolean told = answered && happens(skill);
        return List.of(new Recommendation(
                REQUESTS.get(chance.nextInt(REQUESTS.size())),
                Recommendation.Addressee.COMMUNE_GOVERNMENT,
                told
                        ? Recommendation.State.TOLD
                        : answered ? Recommendation.State.ANSWERED : Recommendation.State.PASSED_ON,
                Optional.of(due),
                answered ? Optional.of(answer) : Optional.empty(),
                answered ? YesNoUnknown.of(told) : YesNoUnknown.UNKNOWN));
    }

    private boolean happens(double probability) {
        return chance.nextDouble() < probability;
    }
}
