package org.defaulterregistry.access.web;

import org.defaulterregistry.access.RepeatedRequests;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The order at the gate: who is it (Spring Security), is the body small enough, has it been asked
 * before.
 */
@Configuration(proxyBeanMethods = false)
class FilterConfiguration {
    /** Behind what says in which characters a form is written. */
    private static final int BEFORE_SECURITY = Ordered.HIGHEST_PRECEDENCE + 100;

    private static final int AFTER_SECURITY = Ordered.LOWEST_PRECEDENCE - 100;

    @Bean
    static FilterRegistrationBean<FormFilter> readableForms() {
        var registration = new FilterRegistrationBean<>(new FormFilter());
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(ProblemWriter writer) {
        var registration = new FilterRegistrationBean<>(new BodyLimitFilter(writer));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotency(
            RepeatedRequests requests,
            PlatformTransactionManager transactions,
            ProblemWriter writer) {
        var filter = new IdempotencyFilter(requests, new TransactionTemplate(transactions), writer);
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        registration.setOrder(AFTER_SECURITY + 1);
        return registration;
    }
}
