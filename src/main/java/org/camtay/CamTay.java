package org.camtay;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import org.camtay.launch.CommandLines;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Cầm Tay: training that takes the leaders of Party cells by the hand. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://css/tokens.css")
public class CamTay implements AppShellConfigurator {

    /** Days, months and the 3rd are those of Vietnam, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** Chance for all that is drawn, such as the order of questions. */
    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }

    /** Runs one subcommand and ends with its exit status. */
    public static void main(String[] args) {
        int status = CommandLines.run(CamTay.class, args);
        if (status != CommandLines.KEEP_RUNNING) {
            System.exit(status);
        }
    }
}
