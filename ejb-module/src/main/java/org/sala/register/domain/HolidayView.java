package org.sala.register.domain;

import java.time.LocalDate;
import org.sala.shared.Bilingual;

/**
 * A day on which the office does not work.
 *
 * @param confirmed false until somebody has held it against the cabinet's announcement
 */
public record HolidayView(LocalDate day, Bilingual name, HolidayKind kind, boolean confirmed) {}
