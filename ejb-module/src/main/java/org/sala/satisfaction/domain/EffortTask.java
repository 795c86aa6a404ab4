package org.sala.satisfaction.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A little work of a second that is asked for before an answer is sent while very many come in: a script looks for a number with which the
 * SHA-256 of {@code token:number} begins with 14 zero bits; who has no script adds two numbers. Both belong to one form, so nothing is stored.
 *
 * @param bits how many zero bits the hash must begin with
 * @param first the numbers to be added, 2 to 9
 */
public record EffortTask(String token, int bits, int first, int second) {
    private static final int BITS = 14;
    private static final int LONGEST = 20;

    /** The task of a form. */
    public static EffortTask of(String token, AnswerTokens tokens) {
        String word = tokens.wordFor("sum " + token);
        return new EffortTask(token, BITS, digit(word, 0), digit(word, 1));
    }

    /** Whether one of the two solutions is right; both may be null. Thai digits count. */
    public boolean isDone(String nonce, String sum) {
        return isNonce(nonce) || isSum(sum);
    }

    private boolean isNonce(String nonce) {
        if (nonce == null || nonce.isBlank() || nonce.length() > LONGEST) {
            return false;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((token + ":" + nonce.strip()).getBytes(StandardCharsets.UTF_8));
            int start = (hash[0] & 0xff) << 16 | (hash[1] & 0xff) << 8 | hash[2] & 0xff;
            return start >>> 24 - bits == 0;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private boolean isSum(String sum) {
        if (sum == null || !sum.strip().matches("\\d{1,2}|[๐-๙]{1,2}")) {
            return false;
        }
        return Integer.parseInt(sum.strip()) == first + second;
    }

    private static int digit(String hex, int place) {
        return 2 + Character.digit(hex.charAt(place), 16) % 8;
    }
}
