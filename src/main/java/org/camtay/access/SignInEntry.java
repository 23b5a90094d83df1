package org.camtay.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Sends people who are not signed in to the sign-in page, and says so when that is because their session ended. */
class SignInEntry extends LoginUrlAuthenticationEntryPoint {

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
