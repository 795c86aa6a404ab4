package org.sala.web.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, both ends included (RFC 9110, section 14). Several ranges at once are answered with the whole file, which the
 * standard allows.
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /** What a header asks for: nothing, a part, or a part that the file does not have. */
    enum Kind {
        WHOLE,
        PART,
        UNSATISFIABLE
    }

    /** How many bytes it has. */
    long length() {
        return last - first + 1;
    }

    /** As in {@code Content-Range}. */
    String of(long size) {
        return "bytes " + first + "-" + last + "/" + size;
    }

    /** What the header asks for of a file of this size. */
    static Kind kind(String header, long size) {
        if (header == null || !ONE.matcher(header).matches() || header.strip().endsWith("=-")) {
            return Kind.WHOLE;
        }
        return find(header, size).isPresent() ? Kind.PART : Kind.UNSATISFIABLE;
    }

    /** The part the header names, cut to the file; empty when there is none. */
    static Optional<ByteRange> find(String header, long size) {
        Matcher matcher = ONE.matcher(header == null ? "" : header);
        if (!matcher.matches() || size == 0) {
            return Optional.empty();
        }
        String from = matcher.group(1);
        String to = matcher.group(2);
        if (from.isEmpty()) {
            long wanted = to.isEmpty() ? 0 : Long.parseLong(to);
            return wanted == 0 ? Optional.empty() : Optional.of(new ByteRange(Math.max(0, size - wanted), size - 1));
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(to));
        return first > last ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }
}
