package org.camtay.access;

import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

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
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, SignInRefusal refusal, AccountRepository accounts, Clock clock) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPEN).permitAll());
        http.formLogin(form -> form.loginPage(SIGN_IN)
                .loginProcessingUrl(SIGN_IN)
                .usernameParameter("login")
                .passwordParameter("password")
                .failureHandler(refusal));
        http.exceptionHandling(
                handling -> handling.accessDeniedHandler(refusal).authenticationEntryPoint(new SignInEntry(SIGN_IN)));
        http.addFilterBefore(new OutdatedSessions(accounts, clock), SecurityContextHolderFilter.class);
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

    /** Sends people who are not signed in to the sign-in page, and says so when that is because their session ended. */
    private static final class SignInEntry extends LoginUrlAuthenticationEntryPoint {

        SignInEntry(String page) {
            super(page);
        }

        @Override
        protected String determineUrlToUseForThisRequest(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
            boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
            return getLoginFormUrl() + (ended ? "?refused=ended" : "");
        }
    }

    /**
     * Ends, before anybody is recognised by them, sessions that were begun with a password that the account no longer has, or whose account is closed. Pages and, once a
     * second, the calls of an open one ask the account, so it holds on whichever node the session lives. While the database does not answer nothing can be read
     * either, and the session waits.
     */
    private static final class OutdatedSessions extends OncePerRequestFilter {

        private static final List<String> FILES = List.of("/css/", "/js/", "/fonts/", "/favicon", "/VAADIN/");

        private static final String ASKED = OutdatedSessions.class.getName();
        private static final Duration PAUSE = Duration.ofSeconds(1);

        private final AccountRepository accounts;
        private final Clock clock;

        private OutdatedSessions(AccountRepository accounts, Clock clock) {
            this.accounts = accounts;
            this.clock = clock;
        }

        /** Files tell nothing, and a page has dozens of them. */
        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            return FILES.stream().anyMatch(path::startsWith);
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
                throws IOException, ServletException {
            HttpSession session = request.getSession(false);
            if (session != null && isDue(request, session) && isOutdated(session)) {
                session.invalidate();
            }
            next.doFilter(request, response);
        }

        /** Each page is asked about; the many small calls of an open one once a second. */
        private boolean isDue(HttpServletRequest request, HttpSession session) {
            boolean due = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null
                    || !(session.getAttribute(ASKED) instanceof Instant asked)
                    || asked.plus(PAUSE).isBefore(clock.instant());
            if (due) {
                session.setAttribute(ASKED, clock.instant());
            }
            return due;
        }

        private boolean isOutdated(HttpSession session) {
            Authentication authentication =
                    session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                    instanceof SecurityContext context
                            ? context.getAuthentication()
                            : null;
            return authentication != null
                    && authentication.getPrincipal() instanceof SignedInPerson person
                    && isOutdated(person);
        }

        private boolean isOutdated(SignedInPerson person) {
            try {
                return accounts.findPasswordNumber(person.id())
                        .filter(person::knows)
                        .isEmpty();
            } catch (DataAccessException unreachable) {
                return false;
            }
        }
    }

    /**
     * Hashes passwords on a few threads of the operating system. A hash is tens of milliseconds of nothing but arithmetic; on the
     * virtual threads of requests, which share a carrier for each core and are never interrupted, an evening's wave of sign-ins
     * would let everybody else wait.
     */
    static final class HashingThreads implements PasswordEncoder, AutoCloseable {

        /** One core at least stays free for those who are signed in. */
        private static final int THREADS = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

        private final PasswordEncoder encoder;
        private final ExecutorService threads = Executors.newFixedThreadPool(
                THREADS, Thread.ofPlatform().name("hashing-", 1).daemon().factory());

        HashingThreads(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return await(() -> encoder.encode(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return await(() -> encoder.matches(password, hash));
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return encoder.upgradeEncoding(hash);
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }

        private <T extends @Nullable Object> T await(Callable<T> work) {
            try {
                return threads.submit(work).get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while a password was hashed", e);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException refusal) {
                    throw refusal;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
    }
}
