package org.defaulterregistry.access.web;

import java.util.regex.Pattern;
import org.defaulterregistry.access.Clients;
import org.defaulterregistry.access.SignedInMachine;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who can sign in on pages: people under their names, and providers under their clients'. */
@Component
class PagePeople {
    private static final Pattern NAME = Pattern.compile("[!-~]{1,200}");

    private final UserDetailsService people;
    private final Clients clients;

    PagePeople(UserDetailsService people, Clients clients) {
        this.people = people;
        this.clients = clients;
    }

    /**
     * @throws UsernameNotFoundException if nobody of that name can sign in
     */
    UserDetails find(String name) {
        if (!NAME.matcher(name).matches()) {
            throw nobody();
        }
        try {
            return people.loadUserByUsername(name);
        } catch (UsernameNotFoundException noPerson) {
            return clients.find(name).map(SignedInMachine::of).orElseThrow(PagePeople::nobody);
        }
    }

    private static UsernameNotFoundException nobody() {
        return new UsernameNotFoundException("no such name");
    }
}
