package org.sala.web.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import org.sala.shared.FiscalYear;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.shared.ThaiDates;
import org.sala.web.addresses.RequestLanguage;

/**
 * Dates in the language of the request: {@code #{dates.full(x)}} "2 ธันวาคม 2563", {@code #{dates.brief(x)}} "2 ธ.ค. 63",
 * {@code #{dates.time(x)}} with the time of day, {@code #{dates.iso(x)}} for {@code datetime}. They take a {@code LocalDate} or an
 * {@code Instant}; null gives an empty text.
 */
@Named
@RequestScoped
public class Dates {
    private static final int BUDDHIST_ERA = 543;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SalaClock clock;

    /** With the month in full. */
    public String full(Object when) {
        return when == null ? "" : ThaiDates.full(date(when), language());
    }

    /** With the month abbreviated. */
    public String brief(Object when) {
        return when == null ? "" : ThaiDates.abbreviated(date(when), language());
    }

    /** With the month in full and the time of day. */
    public String time(Instant when) {
        return when == null ? "" : ThaiDates.withTime(when, clock.zone(), language());
    }

    /** As machines read it: {@code 2020-12-02}, an instant with its zone. */
    public String iso(Object when) {
        if (when instanceof Instant instant) {
            return instant.atZone(clock.zone()).toOffsetDateTime().toString();
        }
        return when == null ? "" : when.toString();
    }

    /** The number of a fiscal year or calendar year as readers of the language write it: 2569, or 2026 in English. */
    public int year(Object year) {
        int buddhist = year instanceof FiscalYear fiscal ? fiscal.buddhistYear() : ((Number) year).intValue();
        return language() == Language.EN ? buddhist - BUDDHIST_ERA : buddhist;
    }

    /** The present date. */
    public LocalDate getToday() {
        return clock.today();
    }

    private LocalDate date(Object when) {
        return when instanceof Instant instant ? LocalDate.ofInstant(instant, clock.zone()) : (LocalDate) when;
    }

    private Language language() {
        return RequestLanguage.of(request);
    }
}
