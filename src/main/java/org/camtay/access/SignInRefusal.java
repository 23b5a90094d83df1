package org.camtay.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads a refused sign-in back to its page, with the reason as a word in the address. */
@Component
class SignInRefusal implements AuthenticationFailureHandler, AccessDeniedHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String reason = switch (refusal) {
            case LockedException _ -> "locked";
            case AuthenticationServiceException _ -> "database";
            default -> "wrong";
        };
        response.sendRedirect(request.getContextPath() + "/sign-in?refused=" + reason);
    }

    /** A form that waited longer than its session lost its token: the page is shown again. Everything else is forbidden. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if ("/sign-in".equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + "/sign-in?refused=stale");
        } else if ("/logout".equals(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
