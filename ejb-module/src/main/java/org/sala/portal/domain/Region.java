package org.sala.portal.domain;

/** The parts of a portal page, in the order in which they are read. */
public enum Region {
    TOP,
    MAIN,
    SIDE
}
