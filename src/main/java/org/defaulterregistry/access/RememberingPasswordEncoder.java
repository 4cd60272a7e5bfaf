package org.defaulterregistry.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * HTTP Basic sends the password with every request, and a good hash takes a tenth of a second each
 * time. This remembers that a password fitted a hash, under a key that lives and dies with the
 * process. A changed or locked account is seen at once all the same: the hash and the account are
 * read anew at every request.
 */
final class RememberingPasswordEncoder implements PasswordEncoder {
    private static final int REMEMBERED = 1_000;
    private static final int KEY_LENGTH = 32;

    private final PasswordEncoder encoder;
    private final SecretKeySpec key;
    private final Set<String> known =
            Collections.synchronizedSet(Collections.newSetFromMap(new Recent()));

    RememberingPasswordEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
        var secret = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || hash == null) {
            return false;
        }
        var trace = trace(password, hash);
        return known.contains(trace) || encoder.matches(password, hash) && remember(trace);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private boolean remember(String trace) {
        known.add(trace);
        return true;
    }

    private String trace(CharSequence password, String hash) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder()
                    .encodeToString(
                            mac.doFinal(password.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static final class Recent extends LinkedHashMap<String, Boolean> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
