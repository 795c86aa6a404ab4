package org.sala.satisfaction.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sala.shared.Refused;

/**
 * Numbers the forms that are handed out, so that each can be sent once, without keeping anything until one is. A token is a random serial
 * with the time of issue and the version of the survey, signed; it says nothing about the person.
 */
public final class AnswerTokens {

    /** How long a form may lie open before it has to be fetched again. */
    public static final Duration LIFE = Duration.ofDays(7);

    private static final int RANDOM_BYTES = 16;
    private static final int SERIAL_BYTES = RANDOM_BYTES + Long.BYTES + Integer.BYTES;
    private static final int LONGEST = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** Signs with the key, 32 random bytes. */
    public AnswerTokens(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /** A new token for a version of the survey. */
    public String issue(Instant now, int version) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        byte[] serial = ByteBuffer.allocate(SERIAL_BYTES)
                .put(random)
                .putLong(now.getEpochSecond())
                .putInt(version)
                .array();
        return encode(serial) + "." + encode(sign(serial));
    }

    /**
     * The serial of a token that was issued here and is still good.
     *
     * @throws Refused when it was not, or not any more
     */
    public String serial(String token, Instant now) {
        String[] parts = token == null || token.length() > LONGEST ? new String[0] : token.split("\\.", -1);
        byte[] serial = parts.length == 2 ? decode(parts[0]) : new byte[0];
        if (serial.length != SERIAL_BYTES || !MessageDigest.isEqual(decode(parts[1]), sign(serial))) {
            throw new Refused("satisfaction.refusal.form-unknown");
        }
        if (issued(token).plus(LIFE).isBefore(now)) {
            throw new Refused("satisfaction.refusal.form-expired");
        }
        return encode(serial);
    }

    /** When a token was issued; only of one that {@link #serial} has accepted. */
    public Instant issued(String token) {
        return Instant.ofEpochSecond(bytes(token).getLong(RANDOM_BYTES));
    }

    /** For which version a token was issued; only of one that {@link #serial} has accepted. */
    public int version(String token) {
        return bytes(token).getInt(RANDOM_BYTES + Long.BYTES);
    }

    /** A word only this office can make, such as the one that lets a kiosk be believed; 24 hexadecimal digits. */
    public String wordFor(String purpose) {
        return HexFormat.of().formatHex(sign(purpose.getBytes(StandardCharsets.UTF_8)), 0, 12);
    }

    private static ByteBuffer bytes(String token) {
        return ByteBuffer.wrap(decode(token.substring(0, token.indexOf('.'))));
    }

    private byte[] sign(byte[] serial) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(serial);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
