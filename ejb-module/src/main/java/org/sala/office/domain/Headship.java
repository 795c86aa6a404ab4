package org.sala.office.domain;

/** What a post is the head of. */
public enum Headship {
    /** Of nothing. */
    NONE,
    /** Of the group it belongs to: หัวหน้ากลุ่มงาน. */
    GROUP,
    /** Of the whole office: หัวหน้าหน่วยงาน. */
    OFFICE
}
