package org.defaulterregistry.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * English and Chinese: as chosen with {@code ?lang=}, which a cookie remembers; else as the browser
 * asks.
 */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {
    static final String PARAMETER = "lang";

    private static final String COOKIE = "language";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Bean
    static LocaleResolver localeResolver() {
        return new Remembered();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Choice(localeResolver())).excludePathPatterns("/api/**");
    }

    /** One of the two; null if it is neither. */
    private static @Nullable Locale read(@Nullable String tag) {
        return switch (tag) {
            case "en" -> Locale.ENGLISH;
            case "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
            case null, default -> null;
        };
    }

    private static Locale asked(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .filter(language -> language.equals("zh"))
                .map(_ -> Locale.SIMPLIFIED_CHINESE)
                .orElse(Locale.ENGLISH);
    }

    private static final class Remembered extends CookieLocaleResolver {
        Remembered() {
            super(COOKIE);
            setDefaultLocaleFunction(Languages::asked);
            setCookieMaxAge(REMEMBERED);
            setCookieHttpOnly(true);
            setCookieSameSite("Lax");
        }

        @Override
        protected @Nullable Locale parseLocaleValue(String tag) {
            return read(tag);
        }
    }

    private record Choice(LocaleResolver resolver) implements HandlerInterceptor {
        @Override
        public boolean preHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler) {
            var chosen = read(Parameters.of(request, PARAMETER));
            if (chosen != null) {
                resolver.setLocale(request, response, chosen);
            }
            return true;
        }
    }
}
