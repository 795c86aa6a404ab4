package org.sala.notices.domain;

/** What became of a notice. */
public enum NoticeState {
    /** It is to be sent, for the first time or again. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** It is not tried any more, unless an administrator says so. */
    FAILED
}
