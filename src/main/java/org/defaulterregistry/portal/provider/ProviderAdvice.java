package org.defaulterregistry.portal.provider;

import jakarta.servlet.http.HttpServletRequest;
import org.defaulterregistry.access.SignedIn;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page for a provider needs. */
@ControllerAdvice("org.defaulterregistry.portal.provider")
class ProviderAdvice {

    /** Whether there is a page for reports here. */
    @ModelAttribute("reports")
    boolean reports(HttpServletRequest request) {
        return request.isUserInRole(SignedIn.REPORTS);
    }
}
