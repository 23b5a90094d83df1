package org.camtay.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How long browsers keep styles, scripts and fonts. What is asked for by the hash of its content, as the application does with
 * styles, and fonts, which never change, stay for a year without a question; all else for the hour that is set for all files.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles {

    private static final String HASH = "v-c";
    private static final String FONTS = "/fonts/";
    private static final String FOR_EVER = "max-age=31536000, public, immutable";

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> cachingOfStaticFiles() {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(new Caching());
        registration.addUrlPatterns("/css/*", "/js/*", FONTS + "*");
        return registration;
    }

    private static final class Caching extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            boolean stays = request.getParameter(HASH) != null
                    || request.getRequestURI().startsWith(request.getContextPath() + FONTS);
            chain.doFilter(request, stays ? new Kept(response) : response);
        }
    }

    /** Says for ever where the handler of files says an hour; refusals say nothing and are not kept. */
    private static final class Kept extends HttpServletResponseWrapper {

        private Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, isKept(name, value) ? FOR_EVER : value);
        }

        private static boolean isKept(String name, String value) {
            return HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) && value.startsWith("max-age");
        }
    }
}
