package org.sala.feedback.domain;

import org.sala.shared.Bilingual;

/**
 * What readers said of a publication, all its pages and editions together.
 *
 * @param title empty when it is not live any more
 * @param groupName the group that answers for it; empty when it has none or is not live any more
 */
public record RatedPublication(long number, Bilingual title, Bilingual groupName, Usefulness said) {}
