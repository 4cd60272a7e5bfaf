package org.defaulterregistry.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Everything a browser opens: sessions, a token against riding them in every form, and one strict
 * content policy. The API knows neither session nor cookie.
 */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final String SAME_SITE = "SameSite";
    private static final String STRICT = "Strict";

    @Bean
    @Order(4)
    SecurityFilterChain pages(
            HttpSecurity http, ProblemGate documents, PagePeople people, PasswordEncoder encoder)
            throws Exception {
        var wanted = wanted();
        var gate = new PageGate(documents, wanted);
        var signIn = new SignIn(wanted);
        return http.authenticationManager(manager(people, encoder))
                .securityContext(
                        context -> context.securityContextRepository(new PageSessions(people)))
                .authorizeHttpRequests(routes -> {
                    routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    SecurityConfiguration.routes(routes);
                })
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
                .requestCache(cache -> cache.requestCache(wanted))
                .addFilterBefore(signIn, UsernamePasswordAuthenticationFilter.class)
                .formLogin(form ->
                        form.loginPage(PageGate.SIGN_IN)
                                .usernameParameter(SignIn.NAME)
                                .passwordParameter(SignIn.PASSWORD)
                                .successHandler(signIn)
                                .failureHandler(signIn))
                .logout(out ->
                        out.logoutUrl("/sign-out").logoutSuccessUrl(PageGate.SIGN_IN + "?out"))
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(gate).accessDeniedHandler(gate))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(SecurityConfiguration.PAGE_POLICY)))
                .build();
    }

    private static ProviderManager manager(PagePeople people, PasswordEncoder encoder) {
        var provider = new DaoAuthenticationProvider(people::find);
        provider.setPasswordEncoder(encoder);
        return new ProviderManager(provider);
    }

    /** In a cookie: strangers that look at a form fill no memory, and a form outlives a night. */
    private static CookieCsrfTokenRepository tokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite(STRICT));
        return tokens;
    }

    /** The page somebody wanted before he was asked to sign in. */
    private static RequestCache wanted() {
        var wanted = new CookieRequestCache();
        wanted.setRequestMatcher(
                request -> request.getMethod().equals("GET") && PageGate.wantsAPage(request));
        wanted.setCookieCustomizer(PageSecurity::ofThisSiteOnly);
        return wanted;
    }

    private static void ofThisSiteOnly(Cookie cookie) {
        cookie.setAttribute(SAME_SITE, STRICT);
    }
}
