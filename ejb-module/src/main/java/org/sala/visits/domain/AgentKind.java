package org.sala.visits.domain;

import java.util.Locale;

/** What an agent string tells: robot or person, on which kind of device, with which family of browser. */
record AgentKind(boolean robot, Device device, Browser browser) {

    static AgentKind of(String agent, RobotList robots) {
        boolean robot = robots.isRobot(agent);
        String lower = agent.toLowerCase(Locale.ROOT);
        return new AgentKind(robot, Device.of(lower), Browser.of(lower));
    }
}
