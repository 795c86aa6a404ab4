package org.sala.web.operations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sala.operations.boundary.JobConsole;
import org.sala.operations.boundary.JobLine;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobParameter;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobState;
import org.sala.operations.domain.ParameterKind;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.Addresses;
import org.sala.web.office.Typed;
import org.sala.web.texts.PageLinks;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** One job: how it runs just now, the form that starts it, and its history. Name, filter and page stand in the address. */
@Named
@RequestScoped
@TellsRefusals
public class JobPage {
    private static final String ADDRESS = "/admin/job.xhtml";
    private static final String FIELD = "p-";

    @Inject
    private JobConsole console;

    @Inject
    private Texts texts;

    @Inject
    private Typed typed;

    @Inject
    private SalaClock clock;

    @Inject
    private HttpServletRequest request;

    private JobLine line;
    private PageOf<JobRunView> history;

    @PostConstruct
    void find() {
        line = JobCatalogue.find(typed.text("name"))
                .map(job -> console.job(job.name()))
                .orElse(null);
    }

    /** Answers "not found" when there is no such job. */
    public void open() {
        if (line == null) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
        }
    }

    /** Starts the job with what was typed. */
    public String start() {
        Map<String, String> told = new LinkedHashMap<>();
        request.getParameterMap().keySet().stream()
                .filter(field -> field.startsWith(FIELD))
                .forEach(field -> told.put(field.substring(FIELD.length()), request.getParameter(field)));
        console.start(line.job().name(), told);
        return told("operations.console.started");
    }

    /** Asks the run that the page shows to stop. */
    public String stop() {
        console.stop(shownRun());
        return told("operations.console.stopping");
    }

    /** Goes on with what the run that the page shows left undone. */
    public String restart() {
        console.restart(shownRun());
        return told("operations.console.restarted");
    }

    /** What the field of a parameter holds: what was typed, at first what is usual. */
    public String typed(JobParameter parameter) {
        return Objects.requireNonNullElseGet(
                request.getParameter(FIELD + parameter.name()), () -> parameter.usualOn(clock.today()));
    }

    /** The bounds of a day as the field holds them, empty for other kinds. */
    public String bound(JobParameter parameter, long days) {
        return parameter.kind() == ParameterKind.DAY
                ? clock.today().plusDays(days).toString()
                : "";
    }

    public JobLine getLine() {
        return line;
    }

    /** Whether the newest run can be gone on with. */
    public boolean isRestartable() {
        return line.last() != null && line.last().state().canBeRestarted();
    }

    public PageOf<JobRunView> getHistory() {
        return history = history == null ? console.history(line.job().name(), state(), page()) : history;
    }

    public PageLinks getLinks() {
        return new PageLinks(getHistory(), ADDRESS)
                .with("name", line.job().name())
                .with("state", getState());
    }

    /** The state asked for, empty for all. */
    public String getState() {
        return state() == null ? "" : state().name();
    }

    public JobState[] getStates() {
        return JobState.values();
    }

    private JobState state() {
        return Arrays.stream(JobState.values())
                .filter(state -> state.name().equals(typed.text("state")))
                .findFirst()
                .orElse(null);
    }

    private int page() {
        return Math.max(0, typed.page() - 1);
    }

    /** The number of the run that the person saw when pressing a button; another may have begun since. */
    private long shownRun() {
        return Objects.requireNonNullElse(typed.number("shown-run"), -1L);
    }

    private String told(String key) {
        texts.inform(key, texts.of(line.job().titleKey()));
        return ADDRESS + "?faces-redirect=true&name=" + line.job().name();
    }
}
