package org.sala.notices.domain;

import org.sala.shared.Language;

/**
 * What a person has chosen about notices.
 *
 * @param version what a form must give back, so that a stale one is noticed
 */
public record PreferenceView(NoticeChoice choice, Language language, int version) {}
