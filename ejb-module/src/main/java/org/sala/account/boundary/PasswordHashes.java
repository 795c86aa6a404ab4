package org.sala.account.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** PBKDF2 with HMAC-SHA-256 at 210,000 rounds, a salt of 16 bytes and a key of 32 bytes. */
@ApplicationScoped
public class PasswordHashes {
    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private String ofNobody;

    @PostConstruct
    void configure() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        ofNobody = of("a password that opens nothing");
    }

    /** The hash of a password, with a new salt. */
    public String of(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** What is checked for names nobody has, so that their check takes as long as any other. */
    public String ofNobody() {
        return ofNobody;
    }

    /** Whether the hash is of this password. */
    public boolean match(String password, String hash) {
        return pbkdf2.verify(password.toCharArray(), hash);
    }
}
