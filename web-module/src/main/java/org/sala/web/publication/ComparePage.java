package org.sala.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.domain.EditionView;
import org.sala.web.addresses.Addresses;
import org.sala.web.addresses.RequestLanguage;

/** Two editions side by side, field by field: {@code a} is the older side, {@code b} the newer. */
@Named
@RequestScoped
public class ComparePage {
    @Inject
    private EditorialDesk desk;

    @Inject
    private HttpServletRequest request;

    private EditionView before;
    private EditionView after;
    private List<EditionView> choices = List.of();
    private List<Difference> differences = List.of();

    @PostConstruct
    void find() {
        before = RequestedNumber.of(request, "a").flatMap(desk::find).orElse(null);
        after = RequestedNumber.of(request, "b").flatMap(desk::find).orElse(null);
        if (isFound()) {
            differences = Difference.between(before, after, RequestLanguage.of(request));
            choices = Stream.of(before, after)
                    .map(EditionView::publicationNumber)
                    .distinct()
                    .flatMap(number -> desk.editionsOf(number).stream())
                    .toList();
        }
    }

    /** Answers "not found" when one of the two is missing. */
    public void open() {
        if (!isFound()) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
        }
    }

    public boolean isFound() {
        return before != null && after != null;
    }

    public EditionView getBefore() {
        return before;
    }

    public EditionView getAfter() {
        return after;
    }

    /** All editions of the publications that are compared. */
    public List<EditionView> getChoices() {
        return choices;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    /** The labels of the fields in which both agree. */
    public List<String> getAgreements() {
        return Difference.agreements(before, after, RequestLanguage.of(request));
    }
}
