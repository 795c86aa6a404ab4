package org.sala.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sala.account.boundary.CurrentPerson;
import org.sala.content.domain.ContentForms;
import org.sala.office.domain.Role;
import org.sala.publication.boundary.CopyDesk;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.ReadingRoom;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.Condition;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.OfferedTransition;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;
import org.sala.publication.domain.Transition;
import org.sala.publication.domain.WithdrawalKind;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.Addresses;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.content.ShownContent;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** The page of one edition: how it stands, what was decided, what may be done with it. */
@Named
@RequestScoped
@TellsRefusals
public class EditionPage {
    private static final Set<Transition> WITH_FIELDS =
            Set.of(Transition.SCHEDULE, Transition.SET_END, Transition.PROPOSE_WITHDRAWAL);

    @Inject
    private EditorialDesk desk;

    @Inject
    private WritingDesk writing;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    @Inject
    private SalaClock clock;

    @Inject
    private ReadingRoom room;

    @Inject
    private CopyDesk copies;

    @Inject
    private CurrentPerson currentPerson;

    private EditionView edition;
    private List<EditionView> all = List.of();
    private List<OfferedTransition> offers = List.of();
    private EditionView live;
    private SaidBeside said;
    private int seenVersion = -1;

    @PostConstruct
    void find() {
        edition = RequestedNumber.of(request, "id")
                .flatMap(desk::find)
                .or(() -> RequestedNumber.of(request, "publication").flatMap(this::ofPublication))
                .orElse(null);
        if (edition != null) {
            all = desk.editionsOf(edition.publicationNumber());
            offers = desk.transitionsOpenTo(edition.id());
            said = new SaidBeside(edition, clock.zone());
            live = all.stream()
                    .filter(one -> one.publicationState() == PublicationState.LIVE)
                    .findFirst()
                    .orElse(null);
        }
    }

    private Optional<EditionView> ofPublication(long number) {
        List<EditionView> editions = desk.editionsOf(number);
        return editions.stream()
                .filter(one -> one.publicationState() == PublicationState.LIVE)
                .findFirst()
                .or(() -> editions.stream().findFirst());
    }

    /** Answers "not found" when there is no such edition; notes that what is to be approved was opened. */
    public void open() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (edition == null) {
            Addresses.answerNotFound(context);
        } else if (edition.reviewState() == ReviewState.SUBMITTED && !context.isPostback()) {
            room.opened(edition.id(), edition.version());
        }
    }

    /** Begins a new publication with what this edition holds. */
    public String copyAsNew() {
        long copy = copies.copyAsNew(edition.id()).id();
        return "/staff/edit.xhtml?faces-redirect=true&edition=" + copy;
    }

    /** Whether the person may begin publications. */
    public boolean isCopyable() {
        return currentPerson.find().filter(person -> person.holds(Role.OWNER)).isPresent();
    }

    /** The version the person saw, as the form gave it back. */
    int seenVersion() {
        return seenVersion;
    }

    /** Carries out a transition on the edition as the person saw it. */
    public String perform(Transition transition) {
        try {
            desk.perform(edition.id(), seenVersion, transition, said.particulars(clock.zone()));
        } catch (Refused refusal) {
            said.refused(refusal);
            throw refusal;
        }
        texts.inform("publication.done." + transition);
        return "/staff/edition.xhtml?faces-redirect=true&id=" + edition.id();
    }

    /** Begins the successor of the live edition and leads to its edit page. */
    public String beginNext() {
        long next = writing.beginNext(edition.publicationNumber()).id();
        return "/staff/edit.xhtml?faces-redirect=true&edition=" + next;
    }

    /** Whether the person may go on writing it. */
    public boolean isWritable() {
        return writing.barrierToWriting(edition.id()).isEmpty();
    }

    /** The key of what stands against a successor, null when nothing does. */
    public String getBarrierToNext() {
        return writing.barrierToNext(edition.publicationNumber()).orElse(null);
    }

    /** What its content form holds. */
    public ShownContent getContent() {
        return new ShownContent(
                ContentForms.of(edition.categoryNumber(), edition.text().kindCode()),
                edition.text().content(),
                edition.files(),
                file -> "/staff/file?id=" + edition.id() + "&file="
                        + file.file().number(),
                RequestLanguage.of(request));
    }

    /** In what it differs from the live edition; null when it is that one or none is live. */
    public List<Difference> getDifferences() {
        return live == null || live.id() == edition.id()
                ? null
                : Difference.between(live, edition, RequestLanguage.of(request));
    }

    /** Whether the person may do anything. */
    public boolean isAnyOpen() {
        return offers.stream().anyMatch(OfferedTransition::isOpen);
    }

    /** The names of the transitions that need a remark. */
    public String getRemarkNeeded() {
        return String.join(
                ", ",
                offers.stream()
                        .filter(offer -> offer.isOpen() && offer.isRemarkNeeded())
                        .map(offer -> texts.of("publication.transition." + offer.transition()))
                        .toList());
    }

    public EditionView getEdition() {
        return edition;
    }

    public EditionView getLive() {
        return live;
    }

    public List<EditionView> getAll() {
        return all;
    }

    public List<OfferedTransition> getOffers() {
        return offers;
    }

    public SaidBeside getSaid() {
        return said;
    }

    /** The offers whose buttons need nothing but a remark. */
    public List<OfferedTransition> getPlainOffers() {
        return offers.stream()
                .filter(offer -> !WITH_FIELDS.contains(offer.transition()))
                .toList();
    }

    /** The offer of a transition that needs fields of its own, null when it is not offered. */
    public OfferedTransition offer(Transition transition) {
        return offers.stream()
                .filter(offer -> offer.transition() == transition)
                .findFirst()
                .orElse(null);
    }

    /** Whether the person can tell now what this edition changes. */
    public boolean isNoteAsked() {
        return edition.number() > 1
                && offers.stream()
                        .anyMatch(offer -> offer.isOpen()
                                && offer.transition().conditions().contains(Condition.NOTE));
    }

    /** The kinds of withdrawal to choose from. */
    public WithdrawalKind[] getWithdrawalKinds() {
        return WithdrawalKind.values();
    }

    public int getSeenVersion() {
        return edition.version();
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }
}
