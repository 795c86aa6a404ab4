package org.sala.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sala.operations.boundary.JobScheduleDesk;
import org.sala.operations.domain.JobScheduleView;
import org.sala.operations.domain.JobTiming;
import org.sala.operations.domain.TimingKind;
import org.sala.shared.Refused;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.office.Typed;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** The form that says when the job of the page runs. Its fields are plain ones, so that a refusal keeps what was typed. */
@Named
@RequestScoped
@TellsRefusals
public class JobSchedulePage {
    @Inject
    private JobScheduleDesk desk;

    @Inject
    private JobPage page;

    @Inject
    private Typed typed;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    /** Runs the job as was typed, or switches it off. */
    public String store() {
        if (typed.text("on").isEmpty()) {
            desk.switchOff(name(), typed.text("off-reason"), typed.version());
            return told("operations.schedule.switched-off");
        }
        desk.run(name(), timing(), typed.version());
        return told("operations.schedule.stored");
    }

    /** Runs the job as the portal came with it. */
    public String runAsShipped() {
        desk.runAsShipped(name(), typed.version());
        return told("operations.schedule.shipped-again");
    }

    public TimingKind[] getKinds() {
        return TimingKind.values();
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    /** What a day of the week is called. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, RequestLanguage.of(request).locale());
    }

    /** Whether the form was sent, and holds what was typed rather than what is stored. */
    public boolean isSent() {
        return request.getParameter("kind") != null;
    }

    /** The version of the schedule that the form shows: one that was sent stays as stale as it is. */
    public String getVersion() {
        return isSent()
                ? typed.text("seen-version")
                : Integer.toString(schedule().version());
    }

    public boolean isOn() {
        return isSent() ? !typed.text("on").isEmpty() : schedule().isOn();
    }

    public String getOffReason() {
        return isSent()
                ? typed.text("off-reason")
                : Objects.requireNonNullElse(schedule().offReason(), "");
    }

    public String getKind() {
        return isSent() ? typed.text("kind") : schedule().timing().kind().name();
    }

    public String getMinutes() {
        int kept = Math.max(1, schedule().timing().minutes());
        return isSent() ? typed.text("minutes") : Integer.toString(kept);
    }

    public String getTime() {
        return isSent() ? typed.text("time") : kept().toString();
    }

    public String getMinute() {
        return isSent() ? typed.text("minute") : Integer.toString(kept().getMinute());
    }

    public String getWeekday() {
        DayOfWeek kept = schedule().timing().weekday();
        return isSent() ? typed.text("weekday") : (kept == null ? DayOfWeek.MONDAY : kept).name();
    }

    public String getMonthday() {
        int kept = Math.max(1, schedule().timing().monthday());
        return isSent() ? typed.text("monthday") : Integer.toString(kept);
    }

    private JobTiming timing() {
        TimingKind kind = List.of(TimingKind.values()).stream()
                .filter(one -> one.name().equals(typed.text("kind")))
                .findFirst()
                .orElseThrow(() -> new Refused("operations.refusal.timing-kind"));
        DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(typed.text("weekday")))
                .findFirst()
                .orElse(null);
        LocalTime at = kind == TimingKind.HOURLY ? minute() : time();
        return new JobTiming(kind, number("minutes"), at, weekday, number("monthday"));
    }

    private LocalTime time() {
        try {
            return typed.text("time").isEmpty() ? null : LocalTime.parse(typed.text("time"));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private LocalTime minute() {
        int minute = number("minute");
        if (minute < 0 || minute > 59) {
            throw new Refused("operations.refusal.timing-minute");
        }
        return LocalTime.of(0, minute);
    }

    /** What was typed into a field, -1 when it is no number that a timing could have. */
    private int number(String field) {
        Long number = typed.number(field);
        return number == null || number > 10_000 ? -1 : number.intValue();
    }

    private LocalTime kept() {
        LocalTime at = schedule().timing().at();
        return at == null ? LocalTime.of(1, 0) : at;
    }

    private JobScheduleView schedule() {
        return page.getLine().schedule();
    }

    private String name() {
        return page.getLine().job().name();
    }

    private String told(String key) {
        texts.inform(key, texts.of(page.getLine().job().titleKey()));
        return "/admin/job.xhtml?faces-redirect=true&name=" + name();
    }
}
