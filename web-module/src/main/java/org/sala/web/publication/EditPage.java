package org.sala.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.sala.library.boundary.Library;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.Completeness;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.EditionView;
import org.sala.register.boundary.Register;
import org.sala.register.domain.CategoryView;
import org.sala.register.domain.TopicView;
import org.sala.web.addresses.Addresses;

/** The page on which an edition is written. What is typed is stored by {@link DraftKeeping} and {@link FileIntake}. */
@Named
@RequestScoped
public class EditPage {
    @Inject
    private EditorialDesk desk;

    @Inject
    private WritingDesk writing;

    @Inject
    private Register register;

    @Inject
    private Library library;

    @Inject
    private HttpServletRequest request;

    private EditionView edition;
    private CategoryView category;

    @PostConstruct
    void find() {
        edition = RequestedNumber.of(request, "edition").flatMap(desk::find).orElse(null);
        category = edition == null
                ? null
                : register.category(edition.categoryNumber()).orElseThrow();
    }

    /** Leads elsewhere when there is nothing to write: to "not found", or to the page that says why the edition is not the person's to write. */
    public String open() {
        if (edition == null) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
            return null;
        }
        return writing.barrierToWriting(edition.id()).isEmpty()
                ? null
                : "/staff/edition.xhtml?faces-redirect=true&id=" + edition.id();
    }

    public EditionView getEdition() {
        return edition;
    }

    public CategoryView getCategory() {
        return category;
    }

    /** The paragraphs of a section of the Act, for editions of any category. */
    public List<TopicView> paragraphs(int section) {
        return register.paragraphs(section);
    }

    /** Whether readers must be told where it comes from. */
    public boolean isSourceAsked() {
        return edition != null && Completeness.asksForSource(edition.categoryNumber());
    }

    /** Whether it stands under a required item or paragraph. */
    public boolean isUnder(String topic) {
        return topics().contains(topic);
    }

    public long getLargestMegabytes() {
        return library.largestMegabytes();
    }

    public int getLongestTitle() {
        return EditionText.LONGEST_TITLE;
    }

    public int getLongestSummary() {
        return EditionText.LONGEST_SUMMARY;
    }

    private Set<String> topics() {
        return edition.text().topics();
    }
}
