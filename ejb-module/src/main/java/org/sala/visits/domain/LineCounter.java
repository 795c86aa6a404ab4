package org.sala.visits.domain;

import java.time.LocalDate;
import java.util.Locale;

/** Counts lines one after the other into a tally. What an address, agent or referrer means is worked out once and found again by its hash. */
final class LineCounter {

    private static final int SAMPLE_LENGTH = 200;
    private static final Integer NO_REFERRER = -1;

    private final ReadingRules rules;
    private final Subjects subjects;
    private final TrafficTally tally;
    private final LogClock clock;
    private final LogLine line = new LogLine();
    private final Interned<Address> addresses = new Interned<>();
    private final Interned<Integer> addressNumbers = new Interned<>();
    private final Interned<AgentKind> agents = new Interned<>();
    private final Interned<Integer> referrers = new Interned<>();
    private final Interned<Boolean> staffAddresses = new Interned<>();
    private LocalDate day;
    private DayTally today;

    LineCounter(ReadingRules rules, VisitorKeys keys, Subjects subjects) {
        this.rules = rules;
        this.subjects = subjects;
        this.tally = new TrafficTally(keys, subjects);
        this.clock = new LogClock(rules.zone());
    }

    TrafficTally tally() {
        return tally;
    }

    void count(byte[] bytes, int from, int to, long offset) {
        tally.lineRead();
        int second = line.parse(rules.format(), bytes, from, to) ? clock.secondOfDay(bytes, line.time) : -1;
        if (second < 0) {
            tally.malformed(offset, sample(bytes, from, to));
            return;
        }
        if (!rules.counted().test(clock.epochSecond())) {
            tally.leaveOut();
            return;
        }
        tally.reach(clock.epochSecond());
        if (clock.day() != day) {
            day = clock.day();
            today = tally.open(day);
        }
        count(second);
    }

    /** A line too long to be one. */
    void refuse(byte[] bytes, int from, int to, long offset) {
        tally.lineRead();
        tally.malformed(offset, sample(bytes, from, to));
    }

    private void count(int second) {
        long agentHash = Bytes.hash(line.bytes, line.agentFrom, line.agentTo);
        AgentKind agent = agent(agentHash);
        long addressHash = Bytes.hash(line.bytes, line.targetFrom, pathEnd());
        Address address = address(addressHash);
        LineKind kind = kind(agent, address);
        today.kinds[kind.ordinal()]++;
        if (kind == LineKind.ROBOT) {
            today.robots.add(agent.robot(), 1);
        }
        if (kind == LineKind.ROBOT || kind == LineKind.STAFF || kind == LineKind.STATIC) {
            return;
        }
        today.statuses[line.status]++;
        if (kind == LineKind.OTHER) {
            return;
        }
        int number = number(addressHash, address);
        long visitor = today.key().hash(agentHash, line.bytes, line.addressFrom, line.addressTo);
        today.visitors().seen(visitor, second, number);
        int referrer = referrer();
        if (referrer >= 0) {
            today.referrers.add(referrer, 1);
        }
        if (kind == LineKind.DOWNLOAD) {
            today.files.add(number, 1);
            return;
        }
        today.pages.add(number, 1);
        today.hours[Math.min(second / 3600, 23)]++;
        today.devices[agent.device().ordinal()]++;
        today.systems[agent.system().ordinal()]++;
        today.browsers[agent.browser().ordinal()]++;
    }

    private LineKind kind(AgentKind agent, Address address) {
        if (agent.robot() != AgentKind.PERSON) {
            return LineKind.ROBOT;
        }
        if (address.kind() == LineKind.STAFF || line.signedIn || isStaff()) {
            return LineKind.STAFF;
        }
        boolean delivered = line.get && (line.status == 200 || line.status == 304);
        return delivered || address.kind() == LineKind.STATIC ? address.kind() : LineKind.OTHER;
    }

    private int pathEnd() {
        int at = line.targetFrom;
        while (at < line.targetTo && line.bytes[at] != '?' && line.bytes[at] != ';' && line.bytes[at] != '#') {
            at++;
        }
        return at;
    }

    private AgentKind agent(long hash) {
        if (!rules.format().hasAgent()) {
            return AgentKind.UNKNOWN;
        }
        AgentKind known = agents.find(hash);
        if (known == null) {
            known = AgentKind.of(Bytes.text(line.bytes, line.agentFrom, line.agentTo), rules.robots(), subjects);
            agents.put(hash, known);
        }
        return known;
    }

    private Address address(long hash) {
        Address known = addresses.find(hash);
        if (known == null) {
            known = Address.of(Bytes.text(line.bytes, line.targetFrom, pathEnd()));
            addresses.put(hash, known);
        }
        return known;
    }

    private int number(long hash, Address address) {
        Integer known = addressNumbers.find(hash);
        if (known == null) {
            known = subjects.numberOf(address);
            addressNumbers.put(hash, known);
        }
        return known;
    }

    private int referrer() {
        if (line.referrerTo - line.referrerFrom < 2) {
            return NO_REFERRER;
        }
        long hash = Bytes.hash(line.bytes, line.referrerFrom, line.referrerTo);
        Integer known = referrers.find(hash);
        if (known == null) {
            String host = Referrer.host(Bytes.text(line.bytes, line.referrerFrom, line.referrerTo));
            known = host == null || rules.ownHosts().contains(host) ? NO_REFERRER : subjects.numberOf(host);
            referrers.put(hash, known);
        }
        return known;
    }

    private boolean isStaff() {
        if (rules.staff().isEmpty()) {
            return false;
        }
        long hash = Bytes.hash(line.bytes, line.addressFrom, line.addressTo);
        Boolean known = staffAddresses.find(hash);
        if (known == null) {
            known = rules.staff()
                    .contains(Bytes.text(line.bytes, line.addressFrom, line.addressTo)
                            .toLowerCase(Locale.ROOT));
            staffAddresses.put(hash, known);
        }
        return known;
    }

    private static String sample(byte[] bytes, int from, int to) {
        return Bytes.text(bytes, from, Math.min(to, from + SAMPLE_LENGTH)).replaceAll("\\p{Cntrl}", "\uFFFD");
    }
}
