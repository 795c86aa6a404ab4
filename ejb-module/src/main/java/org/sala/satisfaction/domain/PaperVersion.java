package org.sala.satisfaction.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sala.shared.Refused;

/**
 * A published version with the days on which its paper form may have been filled in: from the day it was published, and when another has
 * followed, to the end of the period of answering in which that came, since forms that are printed are used up.
 *
 * @param until the last such day; null while it is the version that is handed out
 */
public record PaperVersion(SurveyVersion version, LocalDate from, LocalDate until) {

    /** The published ones of all versions, the newest first as those are given. */
    public static List<PaperVersion> of(List<SurveyVersion> all, ZoneId zone) {
        List<PaperVersion> found = new ArrayList<>();
        LocalDate followed = null;
        for (SurveyVersion version : all) {
            if (version.isPublished()) {
                LocalDate from = LocalDate.ofInstant(version.view(0).publishedAt(), zone);
                LocalDate until = followed == null
                        ? null
                        : version.content().period().nextAfter(followed).minusDays(1);
                found.add(new PaperVersion(version, from, until));
                followed = from;
            }
        }
        return found;
    }

    /**
     * The published one of this number.
     *
     * @throws Refused when there is none
     */
    public static PaperVersion require(int number, List<SurveyVersion> all, ZoneId zone) {
        return of(all, zone).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused("satisfaction.refusal.no-such-version"));
    }

    /** Its number, counted from 1. */
    public int number() {
        return version.number();
    }

    /** What it asks. */
    public Survey survey() {
        return version.content();
    }

    /** The last day on which a form can have been filled in that is entered today. */
    public LocalDate last(LocalDate today) {
        return until == null || until.isAfter(today) ? today : until;
    }

    /**
     * Sees that a form can have been filled in on a day.
     *
     * @throws Refused when the day is still to come, before the version was published, or after its forms were used up
     */
    public void require(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refused("papers.refusal.day-future", day);
        }
        if (day.isBefore(from)) {
            throw new Refused("papers.refusal.day-before", Integer.toString(number()), from);
        }
        if (until != null && day.isAfter(until)) {
            throw new Refused("papers.refusal.day-after", Integer.toString(number()), until);
        }
    }
}
