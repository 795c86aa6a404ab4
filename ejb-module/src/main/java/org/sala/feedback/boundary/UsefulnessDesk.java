package org.sala.feedback.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sala.account.boundary.CurrentPerson;
import org.sala.feedback.domain.PageUsefulness;
import org.sala.feedback.domain.RatedGroup;
import org.sala.feedback.domain.RatedPublication;
import org.sala.feedback.domain.Usefulness;
import org.sala.feedback.persistence.ReaderNotes;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.PublicationSummary;
import org.sala.shared.Bilingual;
import org.sala.shared.PageOf;

/** What readers found useful, summed up by publication and by the group that answers for it; for whoever is signed in. */
@Stateless
public class UsefulnessDesk {
    private static final Pattern PUBLICATION = Pattern.compile("/p/([1-9][0-9]{0,17})(?:/[1-9][0-9]{0,5})?");
    private static final int PORTION = 200;

    @Inject
    private ReaderNotes notes;

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private CurrentPerson currentPerson;

    /**
     * One page of the publications readers said anything of in the months from the first to the last. Pages that are no publication,
     * such as lists, are not among them.
     */
    public PageOf<RatedPublication> publications(
            YearMonth first, YearMonth last, Usefulness.Order order, int page, int size) {
        currentPerson.require();
        Map<Long, Usefulness> said = said(first, last);
        List<Long> numbers = said.keySet().stream()
                .sorted(Comparator.<Long, Usefulness>comparing(said::get, order.comparator())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int from = Math.min(Math.max(0, page) * size, numbers.size());
        List<Long> shown = numbers.subList(from, Math.min(from + size, numbers.size()));
        Map<Long, PublicationSummary> live = live(shown);
        return new PageOf<>(
                shown.stream()
                        .map(number -> rated(number, live.get(number), said.get(number)))
                        .toList(),
                numbers.size(),
                Math.max(0, page),
                size);
    }

    /** The groups whose publications readers said anything of in these months. */
    public List<RatedGroup> groups(YearMonth first, YearMonth last, Usefulness.Order order) {
        currentPerson.require();
        Map<Long, Usefulness> said = said(first, last);
        Map<Long, PublicationSummary> live = live(List.copyOf(said.keySet()));
        return said.entrySet().stream()
                .map(entry -> rated(entry.getKey(), live.get(entry.getKey()), entry.getValue()))
                .collect(Collectors.groupingBy(RatedPublication::groupName))
                .entrySet()
                .stream()
                .map(group -> new RatedGroup(group.getKey(), group.getValue().size(), sum(group.getValue())))
                .sorted(Comparator.comparing(RatedGroup::said, order.comparator())
                        .thenComparing(group -> group.name().th()))
                .toList();
    }

    private Map<Long, Usefulness> said(YearMonth first, YearMonth last) {
        Map<Long, Usefulness> said = new TreeMap<>();
        for (PageUsefulness.View page : notes.usefulness(first.atDay(1), last.atDay(1))) {
            Matcher publication = PUBLICATION.matcher(page.path());
            if (publication.matches()) {
                said.merge(
                        Long.valueOf(publication.group(1)),
                        new Usefulness(page.useful(), page.notUseful()),
                        Usefulness::plus);
            }
        }
        return said;
    }

    private Map<Long, PublicationSummary> live(List<Long> numbers) {
        List<PublicationSummary> live = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += PORTION) {
            live.addAll(catalogue.summaries(numbers.subList(from, Math.min(from + PORTION, numbers.size()))));
        }
        return live.stream().collect(Collectors.toMap(PublicationSummary::number, Function.identity()));
    }

    private static RatedPublication rated(long number, PublicationSummary live, Usefulness said) {
        return new RatedPublication(
                number,
                live == null ? Bilingual.EMPTY : live.title(),
                live == null ? Bilingual.EMPTY : live.groupName(),
                said);
    }

    private static Usefulness sum(List<RatedPublication> publications) {
        return publications.stream().map(RatedPublication::said).reduce(Usefulness.NONE, Usefulness::plus);
    }
}
