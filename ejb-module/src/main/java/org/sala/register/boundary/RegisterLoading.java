package org.sala.register.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Set;
import java.util.stream.Collectors;
import org.sala.register.domain.ActParagraph;
import org.sala.register.domain.Category;
import org.sala.register.domain.CategoryKind;
import org.sala.register.domain.Duty;
import org.sala.register.domain.DutyItem;
import org.sala.register.domain.DutyItemType;
import org.sala.register.domain.Holiday;
import org.sala.register.domain.RequiredItem;
import org.sala.register.domain.TopicView;
import org.sala.register.persistence.Holidays;
import org.sala.register.persistence.RegisterEntries;

/**
 * Fills the register from {@code register.json}, the founding document as data, and the calendar from {@code holidays.json}, at the
 * portal's first start. At later starts it adds kinds and lines of the register that are new, and changes nothing that is there.
 */
@Singleton
@Startup
@DependsOn("PortalDatabase")
public class RegisterLoading {
    private static final String DUTY = "duty";

    @Inject
    private RegisterEntries entries;

    @Inject
    private Holidays holidays;

    /** Adds what is missing. */
    @PostConstruct
    public void load() {
        JsonObject register = RegisterData.register();
        if (entries.categories().isEmpty()) {
            fill(register);
        }
        register.getJsonArray("categories").getValuesAs(JsonObject.class).forEach(this::addWhatIsNew);
        inheritFromOffice(register.getJsonObject("defaults"));
        if (holidays.all().isEmpty()) {
            RegisterData.holidays().forEach(day -> holidays.add(new Holiday(day)));
        }
    }

    private void fill(JsonObject register) {
        entries.add(new Duty(
                RegisterData.title(register.getJsonObject("document")),
                RegisterData.terms(register.getJsonObject("defaults"))));
        register.getJsonArray("categories").getValuesAs(JsonObject.class).forEach(this::addCategory);
        int place = 0;
        for (JsonObject paragraph : register.getJsonArray("paragraphs").getValuesAs(JsonObject.class)) {
            entries.add(new ActParagraph(
                    paragraph.getString("code"),
                    paragraph.getInt("section"),
                    place++,
                    RegisterData.text(paragraph, "name")));
        }
    }

    private void addCategory(JsonObject category) {
        int number = category.getInt("number");
        entries.add(new Category(
                number,
                category.getString("slug"),
                RegisterData.text(category, "name"),
                RegisterData.text(category, "topic"),
                category.getBoolean("ifAny")));
        int place = 0;
        for (JsonObject item : category.getJsonArray("items").getValuesAs(JsonObject.class)) {
            String code = item.getString("code");
            TopicView topic = new TopicView(code, item.getString("label", code), RegisterData.text(item, "name"));
            String parent = item.isNull("parent") ? null : item.getString("parent");
            entries.add(new RequiredItem(topic, number, parent, place++));
        }
        if (category.containsKey("timeLimitWorkingDays")) {
            entries.add(new Duty(number, RegisterData.terms(category)));
        }
    }

    private void addWhatIsNew(JsonObject category) {
        int number = category.getInt("number");
        Set<String> kinds = entries.kindCodes();
        Set<String> lines = entries.dutyItems().stream().map(DutyItem::code).collect(Collectors.toSet());
        int place = 0;
        for (JsonObject kind : category.getJsonArray("kinds").getValuesAs(JsonObject.class)) {
            if (!kinds.contains(kind.getString("code"))) {
                entries.add(new CategoryKind(kind.getString("code"), number, place, RegisterData.text(kind, "name")));
            }
            addLine(kind, kind.getString("code"), DutyItemType.KIND, number, place++, lines);
        }
        for (JsonObject item : category.getJsonArray("items").getValuesAs(JsonObject.class)) {
            addLine(item, item.getString("code"), DutyItemType.ITEM, number, place++, lines);
        }
        addLine(category, DutyItem.ofCategory(number), DutyItemType.CATEGORY, number, place, lines);
    }

    private void addLine(
            JsonObject holder, String code, DutyItemType type, int category, int place, Set<String> known) {
        if (holder.containsKey(DUTY) && !known.contains(code)) {
            JsonObject duty = holder.getJsonObject(DUTY);
            boolean confirmed = duty.getBoolean("confirmed");
            entries.add(new DutyItem(code, category, type, place, RegisterData.terms(duty), confirmed));
        }
    }

    /** An office's row of before lacks what duties have learnt to say since. */
    private void inheritFromOffice(JsonObject defaults) {
        entries.duties().stream()
                .filter(duty ->
                        duty.categoryNumber() == Duty.OFFICE && duty.terms().rhythm() == null)
                .forEach(duty -> duty.say(duty.terms().orElse(RegisterData.terms(defaults))));
    }
}
