package org.camtay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;

/** The views of the application, found as its own start finds them: package-private ones too. */
public final class Views {

    private Views() {}

    /** Every route. */
    public static Set<Class<? extends Component>> routes() {
        return components(new AnnotationTypeFilter(Route.class));
    }

    /** Every page for what is not found or failed. */
    public static Set<Class<? extends Component>> errors() {
        return components(new AssignableTypeFilter(HasErrorParameter.class));
    }

    static Set<Class<? extends Component>> layouts() {
        return components(new AnnotationTypeFilter(Layout.class));
    }

    private static Set<Class<? extends Component>> components(TypeFilter filter) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(filter);
        return scan.findCandidateComponents("org.camtay").stream()
                .map(found -> named(found.getBeanClassName()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Class<? extends Component> named(String name) {
        try {
            return Class.forName(name).asSubclass(Component.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
