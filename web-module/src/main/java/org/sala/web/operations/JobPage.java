package org.sala.web.operations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.sala.operations.boundary.JobConsole;
import org.sala.operations.boundary.JobLine;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobParameter;
import org.sala.operations.domain.ParameterKind;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.Addresses;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** One job: what it does, and the form that starts it. Its name stands in the address. */
@Named
@RequestScoped
@TellsRefusals
public class JobPage {
    private static final String FIELD = "p-";

    @Inject
    private JobConsole console;

    @Inject
    private Texts texts;

    @Inject
    private SalaClock clock;

    @Inject
    private HttpServletRequest request;

    private JobLine line;

    @PostConstruct
    void find() {
        String name = Objects.toString(request.getParameter("name"), "");
        line = JobCatalogue.find(name).map(job -> console.job(job.name())).orElse(null);
    }

    /** Answers "not found" when there is no such job. */
    public void open() {
        if (line == null) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
        }
    }

    /** Starts the job with what was typed. */
    public String start() {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().keySet().stream()
                .filter(field -> field.startsWith(FIELD))
                .forEach(field -> typed.put(field.substring(FIELD.length()), request.getParameter(field)));
        console.start(line.job().name(), typed);
        texts.inform("operations.console.started", texts.of(line.job().titleKey()));
        return "/admin/job.xhtml?faces-redirect=true&name=" + line.job().name();
    }

    /** What the field of a parameter holds: what was typed, at first what is usual. */
    public String typed(JobParameter parameter) {
        return Objects.requireNonNullElseGet(
                request.getParameter(FIELD + parameter.name()), () -> parameter.usualOn(clock.today()));
    }

    /** The bounds of a day as the field holds them, empty for other kinds. */
    public String bound(JobParameter parameter, long days) {
        LocalDate today = clock.today();
        return parameter.kind() == ParameterKind.DAY ? today.plusDays(days).toString() : "";
    }

    public JobLine getLine() {
        return line;
    }
}
