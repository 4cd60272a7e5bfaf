package org.defaulterregistry.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.defaulterregistry.rulebook.time.CourtTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How people are known. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new RememberingPasswordEncoder(
                PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    /** Read anew at every request: what a person may is what he may now. */
    @Bean
    UserDetailsService people(
            Accounts accounts, Deputisations deputisations, Clients clients, Clock clock) {
        return username ->
                accounts.findById(username)
                        .map(account ->
                                SignedIn.as(
                                        account,
                                        isDeputy(account, deputisations, today(clock)),
                                        scopes(account, clients)))
                        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private static Set<String> scopes(Account account, Clients clients) {
        var client = account.getClientId();
        return client == null ? Set.of() : clients.scopesInForce(client);
    }

    private static boolean isDeputy(Account account, Deputisations deputisations, LocalDate today) {
        return account.getRoles().contains(Role.JUDGE)
                && deputisations.runs(account.getUsername(), today);
    }

    private static LocalDate today(Clock clock) {
        return CourtTime.dayOf(clock.instant());
    }
}
