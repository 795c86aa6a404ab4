package org.sala.satisfaction.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * How many answers are sent in these minutes, and from which devices one came today already. A device is a hash of address and agent under
 * a random key that is made anew each day; hashes and key are never stored, so that nobody can be found by them. Two people behind one
 * line with browsers of one kind look alike: whoever is told so may say to be another. What one node sees another does not.
 */
@ApplicationScoped
public class AnswerPace {
    /** From so many forms sent within ten minutes on, an effort is asked for. */
    public static final int MANY = 60;

    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final int MOST_DEVICES = 50_000;

    private final byte[] key = new byte[32];
    private final Set<String> devices = new HashSet<>();
    private LocalDate day = LocalDate.MIN;
    private Instant begun = Instant.EPOCH;
    private int before;
    private int sent;

    /** Counts a form that was sent, whether it is taken or refused. */
    public synchronized void count(Instant now) {
        turn(now);
        sent++;
    }

    /** Whether very many are sent: in the present ten minutes or in those before. */
    public synchronized boolean isHigh(Instant now) {
        turn(now);
        return Math.max(before, sent) > MANY;
    }

    /** Whether an answer came from such a device on this day. */
    public synchronized boolean hasAnswered(String client, String agent, LocalDate today) {
        return today.equals(day) && devices.contains(hash(client, agent));
    }

    /** Remembers for the rest of the day that an answer came from such a device. */
    public synchronized void answered(String client, String agent, LocalDate today) {
        if (!today.equals(day)) {
            new SecureRandom().nextBytes(key);
            devices.clear();
            day = today;
        }
        if (devices.size() < MOST_DEVICES) {
            devices.add(hash(client, agent));
        }
    }

    private void turn(Instant now) {
        if (now.isBefore(begun.plus(WHILE))) {
            return;
        }
        before = now.isBefore(begun.plus(WHILE.multipliedBy(2))) ? sent : 0;
        sent = 0;
        begun = now;
    }

    private String hash(String client, String agent) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key);
            return HexFormat.of().formatHex(digest.digest((client + " " + agent).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
