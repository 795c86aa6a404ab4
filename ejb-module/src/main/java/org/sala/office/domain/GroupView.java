package org.sala.office.domain;

import org.sala.shared.Bilingual;

/** What pages show of a group. */
public record GroupView(Long id, String code, Bilingual name) {}
