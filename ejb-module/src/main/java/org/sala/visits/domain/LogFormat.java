package org.sala.visits.domain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The formats in which web servers write traffic logs; the portal itself writes {@link #COMBINED}. */
public enum LogFormat {
    /** {@code address ident user [time] "request" status size "referrer" "agent"}. */
    COMBINED(false, true),
    /** Combined, with the host and port that were asked before it, as Apache calls {@code vhost_combined}. */
    VHOST_COMBINED(true, true),
    /** Without referrer and agent: robots cannot be told from people, nor one agent behind an address from another. */
    COMMON(false, false),
    /** Common, with the host that was asked before it. */
    VHOST_COMMON(true, false);

    private static final int LOOKED_AT = 1_000;
    private static final int WORDS_WITHOUT_HOST = 3;

    private final boolean host;
    private final boolean agent;

    LogFormat(boolean host, boolean agent) {
        this.host = host;
        this.agent = agent;
    }

    boolean hasHost() {
        return host;
    }

    /** Whether lines name the reader's agent. */
    public boolean hasAgent() {
        return agent;
    }

    /** The format in which most of the first {@value #LOOKED_AT} lines are written; combined when none can be read. */
    static LogFormat of(Path log) throws IOException {
        int[] readable = new int[values().length];
        boolean packed = TrafficName.isPacked(log.getFileName().toString());
        try (InputStream file = new BufferedInputStream(Files.newInputStream(log));
                InputStream text = packed ? new TornInputStream(file) : file) {
            LineCutter lines = new LineCutter(text, 0);
            LogLine line = new LogLine();
            for (int i = 0; i < LOOKED_AT && lines.next(); i++) {
                for (LogFormat format : values()) {
                    boolean host = words(lines.bytes, lines.from, lines.to) > WORDS_WITHOUT_HOST;
                    readable[format.ordinal()] +=
                            format.host == host && line.parse(format, lines.bytes, lines.from, lines.to) ? 1 : 0;
                }
            }
        }
        return Stream.of(values())
                .max(Comparator.comparingInt((LogFormat format) -> readable[format.ordinal()])
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** How many words stand before the time: address, identity and user, and a host before them. */
    private static int words(byte[] bytes, int from, int to) {
        int words = 0;
        for (int at = from; at < to && bytes[at] != '['; at++) {
            words += bytes[at] == ' ' ? 1 : 0;
        }
        return words;
    }
}
