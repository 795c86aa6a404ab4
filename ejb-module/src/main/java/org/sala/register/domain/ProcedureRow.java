package org.sala.register.domain;

import org.sala.shared.Bilingual;

/**
 * A row of the founding document as it holds now.
 *
 * @param inherits whether procedure, responsible and reviewer are all those of the whole office
 */
public record ProcedureRow(int number, String slug, Bilingual topic, DutyText duty, boolean inherits) {}
