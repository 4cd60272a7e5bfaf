package org.defaulterregistry.access.web;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import javax.crypto.spec.SecretKeySpec;
import org.defaulterregistry.journal.KeyFolder;
import org.defaulterregistry.journal.SecretKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Tokens are signed and checked by the registry itself, on any of its nodes: a shared secret out of
 * the key folder is enough, and checking it costs a fraction of a public-key signature.
 */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

    @Bean
    SecretKey tokenKey(KeyFolder keys) {
        return keys.secret("token");
    }

    @Bean
    JWKSource<SecurityContext> tokenKeys(SecretKey tokenKey) {
        return new ImmutableJWKSet<>(
                new JWKSet(
                        new OctetSequenceKey.Builder(tokenKey.bytes())
                                .keyID(tokenKey.id())
                                .build()));
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenAlgorithm() {
        return token -> token.getJwsHeader().algorithm(MacAlgorithm.HS256);
    }

    @Bean
    JwtDecoder tokenDecoder(SecretKey tokenKey) {
        return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(tokenKey.bytes(), "HmacSHA256"))
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
    }
}
