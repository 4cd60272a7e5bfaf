package org.defaulterregistry.access.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.Cookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
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

    /** Read by whoever verifies the journal; nobody writes there. */
    private static final String FILES = "/journal/**";

    @Bean
    @Order(4)
    SecurityFilterChain pages(
            HttpSecurity http, ProblemGate documents, PeopleByName people, PasswordGate passwords)
            throws Exception {
        var wanted = wanted();
        var gate = new PageGate(documents, wanted);
        var signIn = new SignIn(wanted);
        return http.authenticationManager(passwords::authenticate)
                .securityContext(
                        context -> context.securityContextRepository(new PageSessions(people)))
                .authorizeHttpRequests(routes -> {
                    routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                            .permitAll();
                    SecurityConfiguration.routes(routes);
                })
                .csrf(csrf ->
                        csrf.csrfTokenRepository(tokens())
                                .ignoringRequestMatchers(FILES)) // no token, so no cookie
                .requestCache(cache -> cache.requestCache(wanted))
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
