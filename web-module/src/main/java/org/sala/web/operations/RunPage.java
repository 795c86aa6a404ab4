package org.sala.web.operations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sala.operations.boundary.JobConsole;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.LogLineView;
import org.sala.operations.domain.SkippedItemView;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;
import org.sala.web.addresses.Addresses;
import org.sala.web.office.Typed;
import org.sala.web.texts.PageLinks;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** One run: what it was told, what came of it, what it left out and what it said. Its number stands in the address. */
@Named
@RequestScoped
@TellsRefusals
public class RunPage {
    private static final String ADDRESS = "/admin/run.xhtml";
    private static final int SHOWN_LINES = 200;

    @Inject
    private JobConsole console;

    @Inject
    private Typed typed;

    @Inject
    private Texts texts;

    private JobRunView run;
    private PageOf<SkippedItemView> skipped;
    private List<LogLineView> log;

    @PostConstruct
    void find() {
        Long number = typed.number("id");
        try {
            run = number == null ? null : console.run(number);
        } catch (Refused noSuchRun) {
            run = null;
        }
    }

    /** Answers "not found" when there is no such run. */
    public void open() {
        if (run == null) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
        }
    }

    /** Asks it to stop. */
    public String stop() {
        console.stop(run.id());
        texts.inform("operations.console.stopping", title());
        return ADDRESS + "?faces-redirect=true&id=" + run.id();
    }

    /** Goes on, in a new run, with what it left undone. */
    public String restart() {
        long next = console.restart(run.id()).id();
        texts.inform("operations.console.restarted", title());
        return ADDRESS + "?faces-redirect=true&id=" + next;
    }

    public JobRunView getRun() {
        return run;
    }

    /** What the job is called. */
    public String getTitle() {
        return title();
    }

    public PageOf<SkippedItemView> getSkipped() {
        return skipped = skipped == null ? console.skipped(run.id(), Math.max(0, typed.page() - 1)) : skipped;
    }

    public PageLinks getLinks() {
        return new PageLinks(getSkipped(), ADDRESS).with("id", run.id());
    }

    /** The last lines of the log. */
    public List<LogLineView> getLog() {
        List<LogLineView> all = log = log == null ? console.log(run.id()) : log;
        return all.subList(Math.max(0, all.size() - SHOWN_LINES), all.size());
    }

    /** How many earlier lines the page leaves to the file. */
    public int getEarlier() {
        return Math.max(0, log.size() - SHOWN_LINES);
    }

    private String title() {
        return texts.of("operations.job." + run.job() + ".title");
    }
}
