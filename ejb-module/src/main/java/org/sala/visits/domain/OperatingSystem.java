package org.sala.visits.domain;

/** Families of operating systems, in the order in which an agent must be asked: telephones name the systems theirs resembles. */
public enum OperatingSystem {
    ANDROID("android"),
    IOS("iphone", "ipad", "ipod"),
    WINDOWS("windows"),
    MACOS("macintosh", "mac os x"),
    CHROMEOS("cros "),
    LINUX("linux", "x11"),
    OTHER;

    private final String[] marks;

    OperatingSystem(String... marks) {
        this.marks = marks;
    }

    static OperatingSystem of(String agent) {
        for (OperatingSystem system : values()) {
            for (String mark : system.marks) {
                if (agent.contains(mark)) {
                    return system;
                }
            }
        }
        return OTHER;
    }
}
