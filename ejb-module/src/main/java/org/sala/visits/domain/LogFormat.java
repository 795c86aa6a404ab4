package org.sala.visits.domain;

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
}
