package org.defaulterregistry.portal.status;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.defaulterregistry.access.AddressLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How many certificates one address may have checked here, in a minute and at once. */
@Component
class CertificateLimit extends AddressLimit {

    CertificateLimit(@Value("${registry.certificates-per-minute}") int perMinute) {
        super(perMinute, perMinute, Duration.ofMinutes(1));
    }

    /** Only what is to be read costs something. */
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        return !request.getMethod().equals(HttpMethod.POST.name())
                || super.preHandle(request, response, handler);
    }

    /** Puts the limit before the check. */
    @Configuration(proxyBeanMethods = false)
    static class Mvc implements WebMvcConfigurer {
        private final CertificateLimit limit;

        Mvc(CertificateLimit limit) {
            this.limit = limit;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(limit).addPathPatterns(CertificatePages.ADDRESS);
        }
    }
}
