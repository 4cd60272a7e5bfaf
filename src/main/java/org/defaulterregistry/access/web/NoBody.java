package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.defaulterregistry.access.Fault;
import org.defaulterregistry.access.Problem;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/** What is sent to an address that reads no body is refused, not passed over: somebody meant it. */
@Configuration(proxyBeanMethods = false)
class NoBody implements WebMvcConfigurer, HandlerInterceptor {
    private static final String EMPTY = "{}";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        var read = WebUtils.getNativeRequest(request, ReadRequest.class);
        if (read != null
                && handler instanceof HandlerMethod method
                && !readsBody(method)
                && !isEmpty(read.body())) {
            throw Problem.malformed(
                    List.of(
                            new Fault(
                                    "",
                                    "This address takes no body.",
                                    "Send none, or an empty object.")));
        }
        return true;
    }

    private static boolean readsBody(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    private static boolean isEmpty(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8).strip();
        return text.isEmpty() || text.equals(EMPTY);
    }
}
