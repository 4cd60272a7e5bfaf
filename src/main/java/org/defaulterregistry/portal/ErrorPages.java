package org.defaulterregistry.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defaulterregistry.access.ProblemDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says on a page what went wrong and what to do next. */
@Controller
class ErrorPages {
    private static final int INTERNAL = HttpStatus.INTERNAL_SERVER_ERROR.value();

    private final PageWords words;

    ErrorPages(PageWords words) {
        this.words = words;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String error(HttpServletRequest request, HttpServletResponse response, Model model) {
        var problem =
                request.getAttribute(ProblemDocument.class.getName())
                                instanceof ProblemDocument known
                        ? known
                        : null;
        var status = status(request, problem);
        response.setStatus(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, ProblemDocument.RETRY_AFTER_SECONDS);
        }
        model.addAttribute("kind", kind(request, problem, status));
        model.addAttribute(
                "detail", problem == null || PageWords.inChinese() ? null : problem.detail());
        model.addAttribute(
                "next", problem == null || PageWords.inChinese() ? null : problem.next());
        model.addAttribute(
                "reference", problem == null || status < INTERNAL ? null : problem.instance());
        return "problem";
    }

    private static int status(HttpServletRequest request, @Nullable ProblemDocument problem) {
        if (problem != null) {
            return problem.status();
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
    }

    /** A kind that has words of its own, or else the common one of the caller's or our mistakes. */
    private String kind(HttpServletRequest request, @Nullable ProblemDocument problem, int status) {
        if (request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException) {
            return "form-expired";
        }
        var kind = problem == null ? ofStatus(status) : PageWords.kind(problem.type());
        return words.find("layout.problem." + kind + ".title") != null ? kind : common(status);
    }

    private static String ofStatus(int status) {
        return switch (status) {
            case 403 -> "not-allowed";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 413 -> "too-large";
            case 429 -> "too-many-requests";
            case 503 -> "unavailable";
            default -> common(status);
        };
    }

    private static String common(int status) {
        return status < INTERNAL ? "malformed-request" : "internal-error";
    }
}
