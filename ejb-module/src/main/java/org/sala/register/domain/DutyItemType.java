package org.sala.register.domain;

/** What counts as published under a line of the register. */
public enum DutyItemType {
    /** What stands under the required item of this code, in whatever category. */
    ITEM,
    /** What is of the kind of this code. */
    KIND,
    /** Whatever is in the category. */
    CATEGORY
}
