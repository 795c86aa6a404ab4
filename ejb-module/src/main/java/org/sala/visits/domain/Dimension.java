package org.sala.visits.domain;

/**
 * What a day's figures are broken down by. FILE counts downloads, ENTRY and EXIT visits, ROBOT the requests of robots, STATUS every request of
 * the public, all others page views.
 */
public enum Dimension {
    /** Hour of the day, 00 to 23. */
    HOUR,
    /** Address of the page, without query. */
    PAGE,
    /** Address of the page or file with which a visit began. */
    ENTRY,
    /** Address of the page or file with which a visit ended; of a visit under way, the last so far. */
    EXIT,
    /** Slug of the category. */
    CATEGORY,
    /** Number of the publication. */
    PUBLICATION,
    /** Number and name of the file, with a slash between. */
    FILE,
    /** Host of another site from which a link was followed. */
    REFERRER,
    /** {@link Device}, in lower case. */
    DEVICE,
    /** {@link OperatingSystem}, in lower case. */
    SYSTEM,
    /** {@link Browser}, in lower case. */
    BROWSER,
    /** th or en. */
    LANGUAGE,
    /** The status, 100 to 599. */
    STATUS,
    /** Name of a robot as the list of robots has it; {@link RobotList#OTHER} or {@link RobotList#NAMELESS} where it has none. */
    ROBOT
}
