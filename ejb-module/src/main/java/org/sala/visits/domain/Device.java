package org.sala.visits.domain;

/** The kind of device a page was read on, as far as the agent tells. */
public enum Device {
    COMPUTER,
    PHONE,
    TABLET,
    OTHER;

    static Device of(String agent) {
        if (agent.contains("ipad")
                || agent.contains("tablet")
                || agent.contains("android") && !agent.contains("mobile")) {
            return TABLET;
        }
        if (agent.contains("mobile") || agent.contains("iphone") || agent.contains("android")) {
            return PHONE;
        }
        boolean desktop = agent.contains("windows") || agent.contains("macintosh") || agent.contains("x11");
        return desktop ? COMPUTER : OTHER;
    }
}
