package org.sala.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How much one reader, and all together, may send within a while; a flood of one kind leaves room for the others. Readers are known by a hash under a random key that is made anew with
 * each while and never stored, so that nobody can be found by it afterwards. What one node counts another does not know.
 */
@ApplicationScoped
public class ReaderLimit {
    private static final Duration WHILE = Duration.ofHours(1);
    private static final int MOST_OF_ALL = 2_000;

    private final LongSupplier nanos;
    private final byte[] key = new byte[32];
    private final Map<String, Integer> sent = new HashMap<>();
    private final Map<String, Integer> ofAll = new HashMap<>();
    private long endsAt;

    /** A limit by the clock of the machine. */
    public ReaderLimit() {
        this(System::nanoTime);
    }

    /** A limit by a clock that counts nanoseconds. */
    ReaderLimit(LongSupplier nanos) {
        this.nanos = nanos;
        begin();
    }

    /**
     * Whether this may still be sent; if so it counts.
     *
     * @param client the address of the reader
     * @param what what is sent, such as {@code report}; its first word is its kind
     * @param most how often one reader may send it within an hour
     */
    public synchronized boolean admits(String client, String what, int most) {
        if (nanos.getAsLong() - endsAt >= 0) {
            begin();
        }
        String reader = hash(client + " " + what);
        int before = sent.getOrDefault(reader, 0);
        String kind = what.split(" ", 2)[0];
        int all = ofAll.getOrDefault(kind, 0);
        if (before >= most || all >= MOST_OF_ALL) {
            return false;
        }
        sent.put(reader, before + 1);
        ofAll.put(kind, all + 1);
        return true;
    }

    private void begin() {
        new SecureRandom().nextBytes(key);
        sent.clear();
        ofAll.clear();
        endsAt = nanos.getAsLong() + WHILE.toNanos();
    }

    private String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
