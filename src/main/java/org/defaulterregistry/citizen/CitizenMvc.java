package org.defaulterregistry.citizen;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the limit before what is open to anyone. */
@Configuration(proxyBeanMethods = false)
class CitizenMvc implements WebMvcConfigurer {
    private final DenialLimit limit;

    CitizenMvc(DenialLimit limit) {
        this.limit = limit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limit).addPathPatterns(DenialLimit.ADDRESS, DenialLimit.PAGE);
    }
}
