package org.sala.visits.domain;

import java.util.Locale;

/**
 * What an agent string tells: robot or person, on which kind of device and system, with which family of browser.
 *
 * @param robot the number of the robot's name among the subjects, or {@link #PERSON}
 */
record AgentKind(int robot, Device device, OperatingSystem system, Browser browser) {

    static final int PERSON = -1;

    /** What nobody wrote down, as in a log of the format common. */
    static final AgentKind UNKNOWN = new AgentKind(PERSON, Device.OTHER, OperatingSystem.OTHER, Browser.OTHER);

    static AgentKind of(String agent, RobotList robots, Subjects subjects) {
        String lower = agent.toLowerCase(Locale.ROOT);
        return new AgentKind(
                robots.nameOf(agent).map(subjects::numberOf).orElse(PERSON),
                Device.of(lower),
                OperatingSystem.of(lower),
                Browser.of(lower));
    }
}
