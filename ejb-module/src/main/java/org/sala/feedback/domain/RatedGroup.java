package org.sala.feedback.domain;

import org.sala.shared.Bilingual;

/**
 * What readers said of the live publications of a group.
 *
 * @param name empty for those of no group and those that are not live any more
 * @param publications of how many anything was said
 */
public record RatedGroup(Bilingual name, long publications, Usefulness said) {}
