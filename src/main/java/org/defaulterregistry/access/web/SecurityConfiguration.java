package org.defaulterregistry.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The token endpoint, the API and its console; {@link PageSecurity} has everything else. Each
 * denies by default.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; "
                    + "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    /** The API console sets style attributes. */
    private static final String CONSOLE_POLICY =
            PAGE_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        var matcher = PathPatternRequestMatcher.withDefaults();
        return http.oauth2AuthorizationServer(server ->
                        server.clientAuthentication(client ->
                                client.authenticationProviders(SecretGate::before)
                                        .errorResponseHandler(SecretGate::refuse)))
                .securityMatchers(
                        requests -> requests.requestMatchers(matcher.matcher("/oauth2/token")))
                .authorizeHttpRequests(routes -> routes.anyRequest().authenticated())
                .exceptionHandling(
                        problems -> problems.authenticationEntryPoint(SecretGate::refuse))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(
            HttpSecurity http, ProblemGate gate, TokenHolders holders, PasswordGate passwords)
            throws Exception {
        var basic = new BasicAuthenticationFilter(passwords::authenticate, gate);
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(SecurityConfiguration::routes)
                .addFilterAt(basic, BasicAuthenticationFilter.class)
                .oauth2ResourceServer(server ->
                        server.jwt(jwt -> jwt.jwtAuthenticationConverter(holders))
                                .authenticationEntryPoint(gate)
                                .accessDeniedHandler(gate))
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(gate).accessDeniedHandler(gate))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain console(HttpSecurity http, ProblemGate gate) throws Exception {
        return http.securityMatcher("/swagger-ui/**")
                .authorizeHttpRequests(SecurityConfiguration::routes)
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(gate).accessDeniedHandler(gate))
                .headers(headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONSOLE_POLICY)))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    static void routes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    routes) {
        var matcher = PathPatternRequestMatcher.withDefaults();
        RouteRules.stream()
                .forEach(rule -> {
                    open(
                            routes.requestMatchers(matcher.matcher(rule.method(), rule.pattern())),
                            rule);
                    if (rule.method() == HttpMethod.GET) {
                        open(
                                routes.requestMatchers(
                                        matcher.matcher(HttpMethod.HEAD, rule.pattern())),
                                rule);
                    }
                });
        routes.anyRequest().denyAll();
    }

    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl route,
            RouteRules.RouteRule rule) {
        if (rule.openToAnyone()) {
            route.permitAll();
        } else {
            route.hasAnyAuthority(rule.authorities().toArray(String[]::new));
        }
    }
}
