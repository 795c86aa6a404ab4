package org.sala.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sala.register.boundary.HolidayCalendar;
import org.sala.register.domain.HolidayKind;
import org.sala.register.domain.HolidayView;
import org.sala.shared.SalaClock;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;
import org.sala.web.texts.TypedPair;

/** The calendar of holidays, one calendar year at a time; the year and the day being corrected stand in the address. */
@Named
@RequestScoped
@TellsRefusals
public class HolidaysPage {
    private static final int BUDDHIST_ERA = 543;

    @Inject
    private HolidayCalendar calendar;

    @Inject
    private SalaClock clock;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private final TypedPair name = new TypedPair();
    private int year;
    private List<HolidayView> all;
    private String day = "";
    private HolidayKind kind = HolidayKind.SPECIAL;
    private boolean confirmed = true;
    private int seenVersion = -1;

    @PostConstruct
    void find() {
        String wanted = Objects.toString(request.getParameter("year"), "");
        year = wanted.matches("2[56][0-9]{2}")
                ? Integer.parseInt(wanted)
                : clock.today().getYear() + BUDDHIST_ERA;
        all = calendar.all();
        String corrected = Objects.toString(request.getParameter("day"), "");
        all.stream()
                .filter(holiday -> holiday.day().toString().equals(corrected))
                .findFirst()
                .ifPresent(this::fill);
    }

    /** Enters a holiday or corrects the one on its day. */
    public String put() {
        calendar.put(new HolidayView(parsed(), name.value(), kind, confirmed), seenVersion);
        texts.inform("register.holidays.stored", name.getTh());
        return here();
    }

    /** Takes a holiday away. */
    public String remove(HolidayView holiday) {
        calendar.remove(holiday.day(), seenVersion);
        texts.inform("register.holidays.removed", holiday.name());
        return here();
    }

    /** The holidays of the year. */
    public List<HolidayView> getDays() {
        return all.stream()
                .filter(holiday -> holiday.day().getYear() + BUDDHIST_ERA == year)
                .toList();
    }

    /** The years that have holidays, this one and the next. */
    public List<Integer> getYears() {
        int now = clock.today().getYear() + BUDDHIST_ERA;
        return Stream.concat(
                        all.stream().map(holiday -> holiday.day().getYear() + BUDDHIST_ERA),
                        Stream.of(now, now + 1, year))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a day is being corrected. */
    public boolean isCorrecting() {
        return !day.isEmpty();
    }

    public HolidayKind[] getKinds() {
        return HolidayKind.values();
    }

    public int getYear() {
        return year;
    }

    public TypedPair getName() {
        return name;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public HolidayKind getKind() {
        return kind;
    }

    public void setKind(HolidayKind kind) {
        this.kind = kind;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    /** The version of the calendar the form shows. */
    public int getVersion() {
        return calendar.version();
    }

    public void setVersion(int version) {
        this.seenVersion = version;
    }

    private void fill(HolidayView holiday) {
        day = holiday.day().toString();
        name.fill(holiday.name());
        kind = holiday.kind();
        confirmed = holiday.confirmed();
    }

    private LocalDate parsed() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String here() {
        return "/admin/holidays.xhtml?faces-redirect=true&year=" + year;
    }
}
