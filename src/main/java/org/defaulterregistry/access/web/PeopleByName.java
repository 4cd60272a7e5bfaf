package org.defaulterregistry.access.web;

import java.util.regex.Pattern;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Who can sign in: people. A machine asks for a token, and its secret is no password. */
@Component
class PeopleByName {
    private static final Pattern NAME = Pattern.compile("[!-~]{1,200}");

    private final UserDetailsService people;

    PeopleByName(UserDetailsService people) {
        this.people = people;
    }

    /**
     * @throws UsernameNotFoundException if nobody of that name can sign in
     */
    UserDetails find(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new UsernameNotFoundException("no such name");
        }
        return people.loadUserByUsername(name);
    }
}
