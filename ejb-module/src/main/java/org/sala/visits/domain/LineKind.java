package org.sala.visits.domain;

/** What a log line is to the statistics: each line is exactly one of these, asked in the order robot, staff, machinery, then the rest. */
public enum LineKind {
    /** A page read by the public: GET, answered 200 or 304. */
    PAGE_VIEW,
    /** A published file fetched by the public: GET, answered 200 or 304 (a part of a file, 206, is not counted again). */
    DOWNLOAD,
    /** Any other request of the public: sent forms, redirects, missing pages, parts of files. */
    OTHER,
    /** Asked for by a robot. */
    ROBOT,
    /** The staff's own pages, or any page asked for from the staff's networks. */
    STAFF,
    /** Style sheets, pictures, feeds and interfaces: what browsers and programs fetch without anybody reading. */
    STATIC
}
