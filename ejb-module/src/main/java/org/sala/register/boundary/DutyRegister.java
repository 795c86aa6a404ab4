package org.sala.register.boundary;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sala.register.domain.CategoryView;
import org.sala.register.domain.Duty;
import org.sala.register.domain.DutyItem;
import org.sala.register.domain.DutyItemType;
import org.sala.register.domain.DutyLine;
import org.sala.register.domain.DutyTerms;
import org.sala.register.domain.Exemption;
import org.sala.register.domain.Period;
import org.sala.register.domain.RegisterChange;
import org.sala.register.domain.TopicView;
import org.sala.register.persistence.RegisterChanges;
import org.sala.register.persistence.RegisterEntries;
import org.sala.shared.Bilingual;

/** The lines of the register, each with what holds for it: its own values, else those of its category, else those of the office. */
@Stateless
public class DutyRegister {
    private static final int DEFAULT_LIMIT = 3;

    @Inject
    private RegisterEntries entries;

    @Inject
    private Register register;

    @Inject
    private HolidayCalendar calendar;

    @Inject
    private RegisterChanges changes;

    /** All lines by category and place. */
    public List<DutyLine> lines() {
        Map<Integer, Duty> duties = entries.duties().stream().collect(toMap(Duty::categoryNumber, Function.identity()));
        Map<String, TopicView> names = names();
        return entries.dutyItems().stream()
                .map(item -> line(item, names.get(item.code()), duties))
                .toList();
    }

    /** The line of this code. */
    public Optional<DutyLine> line(String code) {
        return lines().stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** The line that asks for what is of this kind, else for the category as a whole; empty when only required items are asked for. */
    public Optional<DutyLine> lineOf(int categoryNumber, String kindCode) {
        List<DutyLine> lines = lines();
        return lines.stream()
                .filter(line -> line.type() == DutyItemType.KIND && line.code().equals(kindCode))
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> line.type() == DutyItemType.CATEGORY && line.categoryNumber() == categoryNumber)
                        .findFirst());
    }

    /** The working days that what is of this kind may take from submission to publication. */
    public int timeLimit(int categoryNumber, String kindCode) {
        Integer limit = lineOf(categoryNumber, kindCode)
                .map(DutyLine::terms)
                .orElseGet(() -> ofCategory(categoryNumber))
                .timeLimitDays();
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** The day by which what was handed in on a day must be decided about and published. */
    public LocalDate limit(int categoryNumber, String kindCode, LocalDate submitted) {
        return calendar.workingDays().after(submitted, timeLimit(categoryNumber, kindCode));
    }

    /** When which lines did not, do not or shall not apply. */
    public List<Exemption> exemptions() {
        return changes.exemptions().stream()
                .map(RegisterChange::view)
                .filter(change -> !change.until().isBefore(change.from()))
                .map(change -> new Exemption(
                        change.subject(),
                        new Period(change.from(), change.until()),
                        change.reason(),
                        change.decidedBy()))
                .toList();
    }

    /** Why and how long lines do not apply on this day, by their codes. */
    public Map<String, Exemption> exemptOn(LocalDate day) {
        return exemptions().stream()
                .filter(exemption -> exemption.period().holds(day))
                .collect(toMap(Exemption::code, Function.identity(), (first, second) -> second));
    }

    private DutyTerms ofCategory(int number) {
        Map<Integer, Duty> duties = entries.duties().stream().collect(toMap(Duty::categoryNumber, Function.identity()));
        return terms(duties.get(number)).orElse(terms(duties.get(Duty.OFFICE)));
    }

    private static DutyLine line(DutyItem item, TopicView name, Map<Integer, Duty> duties) {
        TopicView shown = name == null ? new TopicView(item.code(), item.code(), Bilingual.of(item.code())) : name;
        return new DutyLine(
                item.code(),
                item.categoryNumber(),
                item.type(),
                shown.label(),
                shown.name(),
                item.isConfirmed(),
                item.terms(),
                terms(duties.get(item.categoryNumber())),
                terms(duties.get(Duty.OFFICE)));
    }

    private static DutyTerms terms(Duty duty) {
        return duty == null ? DutyTerms.NONE : duty.terms();
    }

    /** Codes of required items, kinds and whole categories with how pages call them. */
    private Map<String, TopicView> names() {
        Map<String, TopicView> names = new HashMap<>();
        for (CategoryView category : register.categories()) {
            String number = Integer.toString(category.number());
            String whole = DutyItem.ofCategory(category.number());
            names.put(whole, new TopicView(whole, number, category.name()));
            category.items()
                    .forEach(item -> names.put(item.code(), new TopicView(item.code(), item.code(), item.name())));
            category.kinds().forEach(kind -> names.put(kind.code(), new TopicView(kind.code(), number, kind.name())));
        }
        return names;
    }
}
