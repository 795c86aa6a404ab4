package org.sala.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sala.imports.boundary.ImportDesk;
import org.sala.imports.domain.BatchState;
import org.sala.imports.domain.Fault;
import org.sala.imports.domain.ImportView;
import org.sala.imports.domain.RowOutcome;
import org.sala.imports.domain.RowView;
import org.sala.register.boundary.Register;
import org.sala.shared.PageOf;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.texts.Messages;
import org.sala.web.texts.PageLinks;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** The report of one import before and after its run; what is filtered stands in the address. */
@Named
@RequestScoped
@TellsRefusals
public class ImportPage {
    private static final String ADDRESS = "/staff/import.xhtml";

    @Inject
    private ImportDesk desk;

    @Inject
    private Register register;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private ImportView shown;
    private RowOutcome outcome;
    private PageOf<RowView> rows;
    private Map<RowOutcome, Long> counts;
    private List<Term> terms = List.of();
    private int seenVersion = -1;

    /** A category of the former website, and what is chosen for it. */
    public record Term(int place, String name, String chosen) {}

    /** What may be chosen: a category, or a kind of one. */
    public record Choice(String value, String name) {}

    @PostConstruct
    void find() {
        String number = Objects.toString(request.getParameter("number"), "");
        String wanted = Objects.toString(request.getParameter("outcome"), "");
        String page = Objects.toString(request.getParameter("page"), "");
        shown = desk.find(number.matches("\\d{1,18}") ? Long.parseLong(number) : -1);
        outcome = Arrays.stream(RowOutcome.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElse(null);
        counts = desk.counts(shown.id());
        rows = desk.report(shown.id(), outcome, page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) - 1 : 0);
        List<Term> found = new ArrayList<>();
        desk.terms(shown.id()).forEach((name, chosen) -> found.add(new Term(found.size(), name, chosen)));
        terms = List.copyOf(found);
    }

    /** Keeps what is chosen for the categories of the former website and looks the rows through anew. */
    public String map() {
        Map<String, String> chosen = new LinkedHashMap<>();
        terms.forEach(term -> {
            String choice = request.getParameter("term-" + term.place());
            if (choice != null) {
                chosen.put(term.name(), choice);
            }
        });
        desk.map(shown.id(), chosen, seenVersion);
        texts.inform("imports.mapped");
        return here();
    }

    /** Has it carried out. */
    public String confirm() {
        desk.confirm(shown.id(), seenVersion);
        desk.startRun();
        texts.inform("imports.confirmed");
        return here();
    }

    /** A fault in the words of the reader. */
    public String words(Fault fault) {
        return Messages.of(
                RequestLanguage.of(request), fault.key(), fault.arguments().toArray());
    }

    /** The class of the tag that shows an outcome. */
    public String tag(RowOutcome one) {
        return switch (one) {
            case FAULTY, FAILED -> "tag bad";
            case DRAFT, PUBLISHED -> "tag good";
            case CHANGED -> "tag gold";
            case PRESENT, LEFT_OUT -> "tag plain";
            case TO_DRAFT, TO_HISTORY -> "tag";
        };
    }

    /** What categories of the former website may become. */
    public List<Choice> getChoices() {
        List<Choice> choices = new ArrayList<>();
        var language = RequestLanguage.of(request);
        register.categories().forEach(category -> {
            String name = category.number() + ". " + category.name().in(language);
            choices.add(new Choice(Integer.toString(category.number()), name));
            category.kinds()
                    .forEach(kind -> choices.add(new Choice(
                            category.number() + " " + kind.code(),
                            name + " – " + kind.name().in(language))));
        });
        return choices;
    }

    /** The outcomes that occur. */
    public List<RowOutcome> getOutcomes() {
        return List.copyOf(counts.keySet());
    }

    /** How many rows have an outcome. */
    public long count(RowOutcome one) {
        return counts.getOrDefault(one, 0L);
    }

    /** How many rows there are. */
    public long getTotal() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many rows the run has still to do. */
    public long getWaiting() {
        return count(RowOutcome.TO_DRAFT) + count(RowOutcome.TO_HISTORY);
    }

    /** Whether it can be confirmed. */
    public boolean isConfirmable() {
        return shown.state() == BatchState.CHECKED && getWaiting() > 0;
    }

    public boolean isOpen() {
        return shown.state() == BatchState.CHECKED;
    }

    public boolean isRunning() {
        return shown.state() == BatchState.CONFIRMED;
    }

    public PageLinks getLinks() {
        return new PageLinks(rows, ADDRESS).with("number", shown.id()).with("outcome", outcome);
    }

    public ImportView getShown() {
        return shown;
    }

    public RowOutcome getOutcome() {
        return outcome;
    }

    public PageOf<RowView> getRows() {
        return rows;
    }

    public List<Term> getTerms() {
        return terms;
    }

    /** The version of the import the form shows. */
    public int getVersion() {
        return shown.version();
    }

    public void setVersion(int version) {
        this.seenVersion = version;
    }

    private String here() {
        return ADDRESS + "?faces-redirect=true&number=" + shown.id();
    }
}
