package org.camtay;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutesTest {

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);

    static Stream<Class<? extends Component>> views() {
        return Stream.concat(Views.routes().stream(), Views.errors().stream());
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_view_names_its_access(Class<? extends Component> view) {
        assertThat(ACCESS).as("access of " + view.getName()).anyMatch(view::isAnnotationPresent);
    }

    @ParameterizedTest
    @MethodSource("views")
    void every_view_has_its_test(Class<? extends Component> view) {
        assertThat(getClass().getClassLoader().getResource(view.getName().replace('.', '/') + "Test.class"))
                .as(view.getName() + "Test")
                .isNotNull();
    }
}
