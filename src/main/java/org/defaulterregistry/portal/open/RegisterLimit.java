package org.defaulterregistry.portal.open;

import java.time.Duration;
import org.defaulterregistry.access.AddressLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How often one address may open the public look-up or ask there, in a minute and at once. */
@Component
class RegisterLimit extends AddressLimit {

    RegisterLimit(@Value("${registry.public-look-ups-per-minute}") int perMinute) {
        super(perMinute, perMinute, Duration.ofMinutes(1));
    }

    /** Puts the limit before the look-up. */
    @Configuration(proxyBeanMethods = false)
    static class Mvc implements WebMvcConfigurer {
        private final RegisterLimit limit;

        Mvc(RegisterLimit limit) {
            this.limit = limit;
        }

        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(limit).addPathPatterns(RegisterPages.ADDRESS);
        }
    }
}
