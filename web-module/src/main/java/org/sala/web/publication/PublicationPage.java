package org.sala.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.ContentForms;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.Captions;
import org.sala.publication.domain.PublicationView;
import org.sala.register.domain.CategoryView;
import org.sala.register.domain.KindView;
import org.sala.register.domain.TopicView;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.web.addresses.Addresses;
import org.sala.web.content.Played;
import org.sala.web.content.ShownContent;
import org.sala.web.register.RegisterNames;

/** A publication, or one of its editions for good. What was removed says so, with its reason, and with status 410. */
@Named
@RequestScoped
public class PublicationPage {
    private static final int LONG_TITLE = 120;

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private RegisterNames names;

    @Inject
    private Addresses addresses;

    private PublicationView shown;

    /** Reads the publication of the address, or answers that there is none. */
    public void load() {
        FacesContext context = FacesContext.getCurrentInstance();
        long number = Long.parseLong(addresses.parameter("number"));
        String edition = addresses.parameter("edition");
        Optional<PublicationView> found =
                edition == null ? catalogue.find(number) : catalogue.find(number, Integer.parseInt(edition));
        if (found.isEmpty()) {
            Addresses.answerNotFound(context);
            return;
        }
        shown = found.get();
        if (shown.movedTo() != null && edition == null) {
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            context.getExternalContext().setResponseHeader("Location", getMovedTo());
            context.responseComplete();
        } else if (shown.isRemoved()) {
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
        }
    }

    /** Where it stands now, in the reader's language where that is on this site; null when it did not move. */
    public String getMovedTo() {
        String target = shown.movedTo();
        boolean publicPath = target != null && target.startsWith("/") && !target.startsWith("/en/");
        return publicPath ? addresses.to(target) : target;
    }

    /** The title or, where not even that may be shown, nothing. */
    public boolean isTitleHidden() {
        return shown.text().title().th().isBlank();
    }

    /** The publication. */
    public PublicationView getShown() {
        return shown;
    }

    /** Its category. */
    public CategoryView getCategory() {
        return names.category(shown.categoryNumber());
    }

    /** What its content form holds. */
    public ShownContent getContent() {
        ContentForm form = shown.text().content().isEmpty()
                ? ContentForm.plain(shown.categoryNumber())
                : ContentForms.of(shown.categoryNumber(), shown.text().kindCode());
        return new ShownContent(form, shown.text().content(), shown.files(), this::fileAddress, language());
    }

    /** Its kind, null when it has none. */
    public KindView getKind() {
        return names.kind(shown.text().kindCode());
    }

    /** Whether the title needs smaller letters. */
    public boolean isLongTitle() {
        return shown.text().title().in(language()).length() > LONG_TITLE;
    }

    /** Whether a reader of English is shown Thai. */
    public boolean isOnlyThai() {
        Bilingual title = shown.text().title();
        Bilingual body = shown.text().body();
        return language() == Language.EN
                && !shown.isRemoved()
                && (!title.hasEnglish() || !body.th().isBlank() && !body.hasEnglish());
    }

    /** Its permanent number as it is spoken of, without grouping. */
    public String getNumber() {
        return Long.toString(shown.number());
    }

    /** Where its link leads: another site, or a page of this one in the reader's language; null when it has none. */
    public String getLink() {
        String link = shown.text().linkUrl();
        return link != null && link.startsWith("/") ? addresses.to(link) : link;
    }

    /** Files that are neither seen nor played on the page, but for those that the content form offers in their place. */
    public List<AttachedFileView> getDocuments() {
        List<AttachedFileView> captions = shown.files().stream()
                .flatMap(
                        film -> Captions.of(film.file(), shown.files()).stream().map(Captions::file))
                .toList();
        return unplaced(file -> !file.file().isPicture() && !file.file().isPlayed() && !captions.contains(file));
    }

    /** Pictures, but for those that the content form shows in their place. */
    public List<AttachedFileView> getPictures() {
        return unplaced(file -> file.file().isPicture());
    }

    /** Films and sounds, but for those that the content form plays in their place. */
    public List<Played> getMedia() {
        return unplaced(file -> file.file().isPlayed()).stream()
                .map(file -> Played.of(file, shown.files(), this::fileAddress, language()))
                .toList();
    }

    private List<AttachedFileView> unplaced(Predicate<AttachedFileView> wanted) {
        Set<String> placed = ContentForms.of(
                        shown.categoryNumber(), shown.text().kindCode())
                .filesNamed(shown.text().content());
        return shown.files().stream()
                .filter(file -> wanted.test(file)
                        && !placed.contains(Long.toString(file.file().number())))
                .toList();
    }

    /** The required items and paragraphs it stands under. */
    public List<TopicView> getTopics() {
        return shown.text().topics().stream()
                .sorted()
                .map(names::topic)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The address of a file as this edition holds it: an earlier edition keeps its own version. */
    public String fileAddress(AttachedFileView file) {
        return file.file().href() + (shown.isSuperseded() ? "?v=" + file.file().version() : "");
    }

    /** Where a small copy of a picture is had, for a gallery. */
    public String thumbnailAddress(AttachedFileView file) {
        return fileAddress(file) + (shown.isSuperseded() ? "&" : "?") + "w=640";
    }

    private Language language() {
        return addresses.language();
    }
}
