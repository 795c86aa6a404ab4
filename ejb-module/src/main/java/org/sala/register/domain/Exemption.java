package org.sala.register.domain;

import org.sala.shared.Bilingual;

/** That a line does not apply for some days, by decision of the office, and why. */
public record Exemption(String code, Period period, Bilingual reason, Bilingual approvedBy) {}
