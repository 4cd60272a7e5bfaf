package org.defaulterregistry.law;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the limit before the questions. */
@Configuration(proxyBeanMethods = false)
class LawMvc implements WebMvcConfigurer {
    private final QuestionLimit limit;

    LawMvc(QuestionLimit limit) {
        this.limit = limit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limit).addPathPatterns(QuestionLimit.ADDRESS, QuestionLimit.PAGE);
    }
}
