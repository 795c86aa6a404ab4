package org.sala.visits.domain;

/**
 * One line of an NCSA log, as places in a byte array:
 * {@code address ident user [time] "METHOD target protocol" status size "referrer" "agent"}, see {@link LogFormat}. One instance reads many lines.
 */
final class LogLine {

    /** Length of {@code [10/Oct/2000:13:55:36 +0700] "}. */
    private static final int TIME_FIELD = 30;

    byte[] bytes;
    int addressFrom;
    int addressTo;
    boolean signedIn;
    int time;
    boolean get;
    int targetFrom;
    int targetTo;
    int status;
    int referrerFrom;
    int referrerTo;
    int agentFrom;
    int agentTo;

    /** Whether [from, to) of the bytes is a line of this format; if not, the fields mean nothing. */
    boolean parse(LogFormat format, byte[] line, int from, int end) {
        bytes = line;
        int to = end > from && line[end - 1] == '\r' ? end - 1 : end;
        addressFrom = format.hasHost() ? Math.min(Bytes.indexOf((byte) ' ', line, from, to) + 1, to) : from;
        addressTo = Bytes.indexOf((byte) ' ', line, addressFrom, to);
        int bracket = Bytes.indexOf((byte) '[', line, addressTo, to);
        if (addressTo == addressFrom
                || bracket + TIME_FIELD >= to
                || line[bracket + 27] != ']'
                || line[bracket + 29] != '"') {
            return false;
        }
        time = bracket + 1;
        signedIn = bracket - addressTo > 3 && !(line[bracket - 2] == '-' && line[bracket - 3] == ' ');
        int quote = parseRequest(bracket + TIME_FIELD, to);
        int rest = quote < 0 ? -1 : parseStatusAndSize(quote + 2, to);
        return rest >= 0 && (format.hasAgent() ? parseReferrerAndAgent(rest, to) : rest == to + 1);
    }

    /** The place of the closing quote, or -1. */
    private int parseRequest(int from, int to) {
        int quote = Bytes.indexOf((byte) '"', bytes, from, to);
        while (quote + 5 < to && !(bytes[quote + 1] == ' ' && digit(quote + 2) >= 0)) {
            quote = Bytes.indexOf((byte) '"', bytes, quote + 1, to);
        }
        if (quote + 5 >= to) {
            return -1;
        }
        targetFrom = Bytes.indexOf((byte) ' ', bytes, from, quote) + 1;
        if (targetFrom > quote) {
            return -1;
        }
        int space = quote - 1;
        while (space > targetFrom && bytes[space] != ' ') {
            space--;
        }
        targetTo = space > targetFrom ? space : quote;
        get = targetFrom - from == 4 && bytes[from] == 'G' && bytes[from + 1] == 'E' && bytes[from + 2] == 'T';
        return quote;
    }

    /** The place after the size and the space that follows, or would follow, it; or -1. */
    private int parseStatusAndSize(int from, int to) {
        int hundreds = digit(from);
        int tens = digit(from + 1);
        int ones = digit(from + 2);
        if (hundreds < 1 || hundreds > 5 || tens < 0 || ones < 0 || bytes[from + 3] != ' ') {
            return -1;
        }
        status = hundreds * 100 + tens * 10 + ones;
        int at = from + 4;
        if (at < to && bytes[at] == '-') {
            at++;
        } else {
            while (at < to && digit(at) >= 0) {
                at++;
            }
        }
        return at > from + 4 && (at == to || bytes[at] == ' ') ? at + 1 : -1;
    }

    private boolean parseReferrerAndAgent(int from, int to) {
        if (from >= to || bytes[from] != '"') {
            return false;
        }
        referrerFrom = from + 1;
        int quote = Bytes.indexOf((byte) '"', bytes, referrerFrom, to);
        while (quote + 2 < to && !(bytes[quote + 1] == ' ' && bytes[quote + 2] == '"')) {
            quote = Bytes.indexOf((byte) '"', bytes, quote + 1, to);
        }
        referrerTo = quote;
        agentFrom = quote + 3;
        agentTo = to - 1;
        while (agentTo >= agentFrom && bytes[agentTo] != '"') {
            agentTo--;
        }
        return agentTo >= agentFrom;
    }

    private int digit(int at) {
        int digit = bytes[at] - '0';
        return digit >= 0 && digit <= 9 ? digit : -1;
    }
}
