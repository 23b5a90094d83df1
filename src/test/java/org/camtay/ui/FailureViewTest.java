package org.camtay.ui;

import static com.github.mvysny.kaributesting.v10.NotificationsKt.clearNotifications;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.camtay.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureViewTest extends Screen {

    private static final String NUMBER = ".* báo người quản trị mã [0-9a-f]{8}\\..*";

    @BeforeEach
    void somebody_is_signed_in() {
        signIn(people.aSecretary().of(people.aVillageCell()));
        open("");
    }

    @Test
    void a_page_whose_door_finds_no_database_says_so_and_what_is_kept() {
        enter(DatabaseAway.class);
        assertThat(page())
                .contains("Trang chưa mở được", "Cơ sở dữ liệu chưa trả lời.", "những gì đã lưu trước đó vẫn còn")
                .doesNotContain("refused");
        assertThat(link("Về trang đầu")).isEqualTo("/");
    }

    @Test
    void a_page_that_fails_unexpectedly_gives_a_number_and_no_inner_text() {
        enter(Surprising.class);
        assertThat(page())
                .contains("Trang chưa mở được")
                .matches(NUMBER)
                .doesNotContain("account")
                .doesNotContain("IllegalState");
    }

    @Test
    void a_click_that_finds_no_database_is_told_over_the_page() {
        assertThat(told(databaseAway())).contains("Cơ sở dữ liệu chưa trả lời.").doesNotContain("refused");
    }

    @Test
    void a_click_that_fails_unexpectedly_gives_a_number_and_no_inner_text() {
        assertThat(told(surprise())).matches(NUMBER).doesNotContain("account");
    }

    private static String told(Exception cause) {
        clearNotifications();
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(cause));
        return words(getNotifications().getFirst());
    }

    private static CannotCreateTransactionException databaseAway() {
        return new CannotCreateTransactionException("connection refused by 10.0.0.7");
    }

    private static IllegalStateException surprise() {
        return new IllegalStateException("row 7 of table account");
    }

    private static void enter(Class<? extends Div> view) {
        RouteConfiguration.forSessionScope().setRoute("failing", view, List.of(MainLayout.class));
        UI.getCurrent().navigate("failing");
    }

    @AnonymousAllowed
    static class DatabaseAway extends Div {
        DatabaseAway() {
            throw databaseAway();
        }
    }

    @AnonymousAllowed
    static class Surprising extends Div {
        Surprising() {
            throw surprise();
        }
    }
}
