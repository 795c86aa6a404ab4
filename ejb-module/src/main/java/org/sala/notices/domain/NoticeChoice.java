package org.sala.notices.domain;

/** Which notices a person wants, and how. */
public enum NoticeChoice {
    /** Each at once. */
    ALL,
    /** All, gathered into one letter a day. */
    DIGEST,
    /** Only those that ask for something to be done, each at once. */
    ESSENTIAL
}
