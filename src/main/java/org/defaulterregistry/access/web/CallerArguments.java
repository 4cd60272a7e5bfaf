package org.defaulterregistry.access.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.defaulterregistry.access.Citizen;
import org.defaulterregistry.access.Clients;
import org.defaulterregistry.access.Machine;
import org.defaulterregistry.access.Officer;
import org.defaulterregistry.access.Petitioner;
import org.defaulterregistry.access.Problem;
import org.defaulterregistry.access.ProblemType;
import org.defaulterregistry.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers who is calling, out of the sign-in alone and never out of a body. */
@Configuration(proxyBeanMethods = false)
class CallerArguments implements WebMvcConfigurer {
    private final Clients clients;

    CallerArguments(Clients clients) {
        this.clients = clients;
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Officer.class, Machine.class, Citizen.class, Petitioner.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Caller<>(Officer.class, this::officer));
        resolvers.add(new Caller<>(Machine.class, CallerArguments::machine));
        resolvers.add(new Caller<>(Citizen.class, CallerArguments::citizen));
        resolvers.add(new Caller<>(Petitioner.class, this::petitioner));
    }

    private @Nullable Officer officer(Authentication authentication) {
        return switch (authentication.getPrincipal()) {
            case SignedIn person -> person.officer();
            case Jwt token ->
                    clients.find(clientOf(token))
                            .map(client ->
                                    client.court() == null
                                            ? null
                                            : new Officer(client.id(), client.court(), Set.of()))
                            .orElse(null);
            case null, default -> null;
        };
    }

    private static @Nullable Machine machine(Authentication authentication) {
        return switch (authentication.getPrincipal()) {
            case Jwt token -> new Machine(clientOf(token));
            case SignedIn person -> person.machine();
            case null, default -> null;
        };
    }

    private @Nullable Petitioner petitioner(Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn person && person.citizen() != null) {
            return new Petitioner.InPerson(person.username(), person.citizen());
        }
        var officer = officer(authentication);
        return officer == null ? null : new Petitioner.OnPaper(officer);
    }

    private static @Nullable Citizen citizen(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn person ? person.citizen() : null;
    }

    private static String clientOf(Jwt token) {
        return Objects.requireNonNull(token.getSubject(), "a token of ours names its client");
    }

    private record Caller<T>(Class<T> type, Function<Authentication, @Nullable T> from)
            implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == type;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var authentication = SecurityContextHolder.getContext().getAuthentication();
            var caller = authentication == null ? null : from.apply(authentication);
            if (caller == null) {
                throw Problem.of(
                        ProblemType.NOT_ALLOWED,
                        "This sign-in belongs to nobody who could do this.",
                        "Sign in as docs/api.md says for this address.");
            }
            return caller;
        }
    }
}
