package org.camtay.access;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final String SIGN_IN = "/sign-in";

    /** Everybody may load these: the sign-in page and what it and the application are made of. */
    private static final String[] OPEN = {
        SIGN_IN, "/css/**", "/js/**", "/fonts/**", "/favicon.svg", "/favicon.ico", "/actuator/health/**"
    };

    /** bcrypt with cost 10; the prefix in each hash lets a stronger one come later. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new HashingThreads(PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    /** {@link PasswordSignIn} is found by itself; named here as well, it would be asked twice and count each failure twice. */
    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain securityFilterChain(HttpSecurity http, SignInRefusal refusal) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        http.formLogin(form -> form.loginPage(SIGN_IN)
                .loginProcessingUrl(SIGN_IN)
                .usernameParameter("login")
                .passwordParameter("password")
                .failureHandler(refusal));
        http.exceptionHandling(
                handling -> handling.accessDeniedHandler(refusal).authenticationEntryPoint(new SignInEntry(SIGN_IN)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.anyRequest(AuthorizedUrl::authenticated).logoutSuccessHandler(toSignIn()));
        return http.build();
    }

    /** Signing out by a click in the application ends at the sign-in page, as signing out by a form does. */
    private static LogoutSuccessHandler toSignIn() {
        SimpleUrlLogoutSuccessHandler handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl(SIGN_IN);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }
}
