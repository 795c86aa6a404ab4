package org.sala.visits.domain;

/** What a day's figures are broken down by. FILE counts downloads, STATUS every request of the public, all others page views. */
public enum Dimension {
    /** Hour of the day, 00 to 23. */
    HOUR,
    /** Address of the page, without query. */
    PAGE,
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
    /** {@link Browser}, in lower case. */
    BROWSER,
    /** th or en. */
    LANGUAGE,
    /** First digit of the status and xx. */
    STATUS
}
