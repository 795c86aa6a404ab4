package org.sala.register.boundary;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sala.register.domain.ActParagraph;
import org.sala.register.domain.Category;
import org.sala.register.domain.CategoryKind;
import org.sala.register.domain.CategoryView;
import org.sala.register.domain.Duty;
import org.sala.register.domain.DutyText;
import org.sala.register.domain.ProcedureRow;
import org.sala.register.domain.ProcedureTable;
import org.sala.register.domain.RequiredItem;
import org.sala.register.domain.TopicView;
import org.sala.register.persistence.RegisterEntries;
import org.sala.shared.Bilingual;

/** The duty to publish: ten categories, what each must hold, by which steps, by whom and under whose review. */
@Stateless
public class Register {
    private static final DutyText NOTHING = new DutyText(Bilingual.EMPTY, Bilingual.EMPTY, Bilingual.EMPTY, null);

    @Inject
    private RegisterEntries entries;

    /** The ten categories by number. */
    public List<CategoryView> categories() {
        List<CategoryKind> kinds = entries.kinds();
        List<RequiredItem> items = entries.items();
        return entries.categories().stream()
                .map(category -> view(category, kinds, items))
                .toList();
    }

    /** The category with this address. */
    public Optional<CategoryView> categoryAt(String slug) {
        return categories().stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst();
    }

    /** The category with this number. */
    public Optional<CategoryView> category(int number) {
        return categories().stream()
                .filter(category -> category.number() == number)
                .findFirst();
    }

    /** The paragraphs of section 7 or 9 of the Official Information Act. */
    public List<TopicView> paragraphs(int section) {
        return entries.paragraphs().stream()
                .filter(paragraph -> paragraph.section() == section)
                .map(ActParagraph::view)
                .toList();
    }

    /** The founding document as it holds now. */
    public ProcedureTable procedureTable() {
        List<Duty> duties = entries.duties();
        Map<Integer, Duty> byCategory = duties.stream().collect(toMap(Duty::categoryNumber, Function.identity()));
        Duty office = byCategory.get(Duty.OFFICE);
        DutyText common = office == null ? NOTHING : office.terms().text().orElse(NOTHING);
        List<ProcedureRow> rows = entries.categories().stream()
                .map(category -> row(category, byCategory.get(category.number()), common))
                .toList();
        return new ProcedureTable(office == null ? Bilingual.EMPTY : office.documentTitle(), common, rows);
    }

    private static ProcedureRow row(Category category, Duty own, DutyText common) {
        DutyText duty = own == null ? common : own.terms().text().orElse(common);
        boolean inherits = duty.procedure().equals(common.procedure())
                && duty.responsible().equals(common.responsible())
                && duty.reviewer().equals(common.reviewer());
        return new ProcedureRow(category.number(), category.slug(), category.topic(), duty, inherits);
    }

    private static CategoryView view(Category category, List<CategoryKind> kinds, List<RequiredItem> items) {
        return new CategoryView(
                category.number(),
                category.slug(),
                category.name(),
                category.topic(),
                category.ifAny(),
                kinds.stream()
                        .filter(kind -> kind.categoryNumber() == category.number())
                        .map(CategoryKind::view)
                        .toList(),
                items.stream()
                        .filter(item -> item.categoryNumber() == category.number())
                        .map(RequiredItem::view)
                        .toList());
    }
}
