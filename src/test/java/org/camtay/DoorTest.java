package org.camtay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.TestPropertySource;

/** A test of a module's door: the module with all it uses, on a database of its own, at a time that the test moves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(
        mode = ApplicationModuleTest.BootstrapMode.ALL_DEPENDENCIES,
        webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ExtendWith(OwnContent.class)
@Import({MovableClock.InPlaceOfTheRealOne.class, People.class, Statements.class})
@TestPropertySource(
        properties = {
            "camtay.content=" + OwnContent.FOLDER,
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.org.hibernate.session.metrics=off",
            "logging.level.org.hibernate.engine.internal.StatisticalLoggingSessionEventListener=off"
        })
public @interface DoorTest {}
