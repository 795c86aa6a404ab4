package org.sala.publication.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/**
 * A numbered version of a publication. It is written as a draft, submitted, returned or approved, published, superseded by its
 * successor or removed. Its text changes only while it is a draft or returned; what is decided is bound to its content hash.
 */
@Entity
@Table(name = "edition")
public class Edition extends WorkOfPeople {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "publication_id")
    private Publication publication;

    @Column(name = "edition_number")
    private int number;

    @Embedded
    private EditionFields fields = new EditionFields();

    @Enumerated(EnumType.STRING)
    @Column(name = "review_state")
    private ReviewState reviewState = ReviewState.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "publication_state")
    private PublicationState publicationState = PublicationState.NOT_YET;

    @Embedded
    private Milestones milestones;

    @Embedded
    private Arrangements arrangements = new Arrangements();

    /** As the publication's, so that one index serves a list. */
    @Column(name = "category_number")
    private Integer categoryNumber;

    /** When the publication first went out, while this edition is live; what lists are ordered by. */
    @Column(name = "live_since")
    private Instant liveSince;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "approved_hash")
    private String approvedHash;

    @ElementCollection
    @CollectionTable(name = "edition_topic", joinColumns = @JoinColumn(name = "edition_id"))
    @Column(name = "topic_code")
    private Set<String> topics = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "edition_file", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "place")
    private List<AttachedFile> files = new ArrayList<>();

    @Version
    private int version;

    protected Edition() {}

    /** An empty draft. */
    public Edition(Publication publication, int number, long begunBy, Instant begunAt) {
        this.publication = publication;
        this.categoryNumber = publication.categoryNumber();
        this.number = number;
        this.milestones = new Milestones(begunBy, begunAt);
        fill(EditionText.empty());
        touch(begunBy, begunAt);
    }

    /** A draft that starts as a copy of another edition of the same publication. */
    public Edition(Edition before, int number, long begunBy, Instant begunAt) {
        this(before, before.publication, number, begunBy, begunAt);
    }

    /** A draft that starts as a copy of an edition of whichever publication. */
    public Edition(Edition before, Publication publication, int number, long begunBy, Instant begunAt) {
        this(publication, number, begunBy, begunAt);
        fill(before.text());
        files.addAll(before.files.stream()
                .map(file -> file.described(file.title(), file.alt()))
                .toList());
    }

    /** Replaces what is written; the text is clean and within its bounds by now; refused unless the edition is open to change. */
    public void write(EditionText text, long personId, Instant at) {
        requireOpen();
        fill(text);
        touch(personId, at);
    }

    /** Adds a file at the end; refused unless the edition is open to change. */
    public void attach(AttachedFile file, long personId, Instant at) {
        requireOpen();
        files.add(file);
        touch(personId, at);
    }

    /** Takes a file away; its versions stay in the library; refused unless the edition is open to change. */
    public void detach(long fileNumber, long personId, Instant at) {
        requireOpen();
        files.removeIf(file -> file.fileNumber() == fileNumber);
        touch(personId, at);
    }

    /**
     * Puts another in the place of a file: in another version, described otherwise, or with an original beside it.
     *
     * @throws Refused when the edition is not open to change
     */
    public void changeFile(long fileNumber, UnaryOperator<AttachedFile> change, long personId, Instant at) {
        requireOpen();
        files.replaceAll(file -> file.fileNumber() == fileNumber ? change.apply(file) : file);
        touch(personId, at);
    }

    /**
     * Carries out a transition whose conditions have been checked.
     *
     * @param toCountersign the time a second person has where the transition needs one
     */
    public void undergo(
            Transition transition, Particulars said, String hash, Duration toCountersign, long personId, Instant at) {
        reviewState = transition.reviewAfter(reviewState);
        publicationState = transition.publicationAfter(publicationState);
        contentHash = hash;
        milestones.note(transition, personId, at);
        arranging().note(transition, said, toCountersign, personId, at);
        if (transition.isPublishing()) {
            publication.wentOut(at);
        }
        switch (transition) {
            case SUBMIT -> workedOn(personId);
            case APPROVE, PUBLISH_WARNING -> approvedHash = hash;
            case RETURN, SEND_BACK -> approvedHash = null;
            case CONFIRM -> publication.wasChecked(at);
            case REMOVE -> publication.wasRemoved(at, arrangements.reason());
            case RESTORE -> publication.wasRestored();
            default -> {} // the states and what is arranged are all that changes
        }
        liveSince = publicationState == PublicationState.LIVE ? publication.firstPublishedAt() : null;
    }

    /** Is on the site as it was on a former website, since the day it went out there; a person who may vouches for that. */
    public void bringOver(Instant publishedAt, String hash, long personId, Instant at) {
        requireOpen();
        reviewState = ReviewState.APPROVED;
        publicationState = PublicationState.LIVE;
        contentHash = hash;
        approvedHash = hash;
        milestones.broughtOver(personId, publishedAt, at);
        publication.wentOut(publishedAt);
        liveSince = publication.firstPublishedAt();
    }

    /** Tells what the edition changed, where a person says it now. */
    public void tell(Bilingual note) {
        if (!note.th().isBlank()) {
            arranging().tell(note);
        }
    }

    /** Notes that the portal could not do what was planned; answers whether that is news. */
    public boolean planRefused(String key, Instant at) {
        return arranging().refused(key, at);
    }

    /** Makes room for a successor. */
    public void giveWay() {
        publicationState = PublicationState.SUPERSEDED;
        liveSince = null;
    }

    /** Goes from the site with a later edition that told what it should not. */
    public void goWith(Edition later) {
        publicationState = PublicationState.REMOVED;
        liveSince = null;
        arranging().removedWith(later.arrangements());
    }

    /** Whether the text may be changed. */
    public boolean isOpen() {
        return publicationState == PublicationState.NOT_YET
                && (reviewState == ReviewState.DRAFT || reviewState == ReviewState.RETURNED);
    }

    /** Whether the content hash is the approved one. */
    public boolean isAsApproved(String hash) {
        return hash.equals(approvedHash);
    }

    /** What is written. */
    public EditionText text() {
        return fields.text(topics);
    }

    /** The files in their order. */
    public List<AttachedFile> files() {
        return List.copyOf(files);
    }

    /** The edition's number among all editions. */
    public Long id() {
        return id;
    }

    /** What it is an edition of. */
    @Override
    public Publication publication() {
        return publication;
    }

    /** Counted from 1 within the publication. */
    public int number() {
        return number;
    }

    /** Grows with every change; a form that holds an older one is stale. */
    public int version() {
        return version;
    }

    /** Where it stands between writer and approver. */
    public ReviewState reviewState() {
        return reviewState;
    }

    /** Whether the public sees it. */
    public PublicationState publicationState() {
        return publicationState;
    }

    /** What is arranged for it and told of it. */
    public Arrangements arrangements() {
        return arrangements == null ? new Arrangements() : arrangements;
    }

    /** For changes only: to put an embedded object where JPA found nothing counts as a change. */
    private Arrangements arranging() {
        arrangements = arrangements();
        return arrangements;
    }

    /** Who did what, and when. */
    @Override
    public Milestones milestones() {
        return milestones;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Refused("publication.refusal.not-open");
        }
    }

    private void touch(long personId, Instant at) {
        workedOn(personId);
        milestones.changed(at);
        approvedHash = null;
    }

    private void fill(EditionText text) {
        fields.fill(text);
        topics.clear();
        topics.addAll(text.topics());
    }
}
