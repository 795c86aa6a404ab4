package org.sala.register.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/** A day on which the office does not work; administrators enter, correct and take away days. */
@Entity
@Table(name = "holiday")
public class Holiday {
    /** Characters a name may have. */
    public static final int LONGEST_NAME = 300;

    @Id
    @Column(name = "holiday_date")
    private LocalDate day;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "holiday_kind")
    private HolidayKind kind;

    private boolean confirmed;

    protected Holiday() {}

    /**
     * A holiday.
     *
     * @throws Refused when day or Thai name is missing, or a name is too long
     */
    public Holiday(HolidayView form) {
        if (form.day() == null) {
            throw new Refused("register.refusal.holiday-without-day");
        }
        day = form.day();
        name(form);
    }

    /**
     * Corrects all but the day.
     *
     * @throws Refused when the Thai name is missing, or a name is too long
     */
    public final void name(HolidayView form) {
        Bilingual name = form.name();
        if (name.th().isBlank()) {
            throw new Refused("register.refusal.holiday-without-name");
        }
        if (name.th().length() > LONGEST_NAME || name.hasEnglish() && name.en().length() > LONGEST_NAME) {
            throw new Refused("register.refusal.holiday-name-too-long", LONGEST_NAME);
        }
        nameTh = name.th().strip();
        nameEn = name.hasEnglish() ? name.en().strip() : null;
        kind = form.kind();
        confirmed = form.confirmed();
    }

    /** What pages show of it. */
    public HolidayView view() {
        return new HolidayView(day, Bilingual.of(nameTh, nameEn), kind, confirmed);
    }
}
