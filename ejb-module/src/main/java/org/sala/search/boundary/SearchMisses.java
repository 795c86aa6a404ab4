package org.sala.search.boundary;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.account.boundary.CurrentPerson;
import org.sala.search.domain.MissedWords;
import org.sala.search.domain.SearchMiss;
import org.sala.search.persistence.SearchMissCounts;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;

/**
 * What people looked for and did not find, for staff to write. A search writes nothing to the database: counts are gathered in memory, at
 * most {@value #MOST_GATHERED} different words, and stored every minute; a server that is killed loses a minute of them.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SearchMisses {
    /** Months that can be shown, the present one included. */
    public static final int MONTHS_KEPT = 13;

    private static final Logger LOG = Logger.getLogger(SearchMisses.class.getName());
    private static final int MOST_GATHERED = 500;

    private final Map<String, Integer> gathered = new ConcurrentHashMap<>();

    @Inject
    private SearchMissCounts counts;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SalaClock clock;

    /** A search for this has found nothing. */
    public void note(String typed) {
        MissedWords.of(typed)
                .filter(words -> gathered.size() < MOST_GATHERED || gathered.containsKey(words))
                .ifPresent(words -> gathered.merge(words, 1, Integer::sum));
    }

    /** Stores what was gathered; what cannot be stored now is kept for the next minute. Searches do not wait for it. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void store() {
        Map<String, Integer> taken = new HashMap<>();
        gathered.keySet().forEach(words -> taken.put(words, gathered.remove(words)));
        if (taken.isEmpty()) {
            return;
        }
        LocalDate month = clock.today().withDayOfMonth(1);
        try {
            counts.store(taken, month);
        } catch (RuntimeException e) {
            taken.forEach((words, times) -> gathered.merge(words, times, Integer::sum));
            LOG.log(Level.WARNING, "Searches without result could not be stored; the next minute tries again", e);
        }
    }

    /** Forgets what was counted before a month, given by its first day; tells how many words that were. Called by a job. */
    public int forgetBefore(LocalDate month) {
        return counts.forgetBefore(month);
    }

    /**
     * Words that found nothing, the most often searched first; for whoever is signed in.
     *
     * @param months how many, the present one included; 1 to {@value #MONTHS_KEPT}
     * @param page from 0
     */
    public PageOf<SearchMiss.View> list(int months, int page, int size) {
        currentPerson.require();
        int back = Math.max(1, Math.min(months, MONTHS_KEPT)) - 1;
        return counts.since(clock.today().withDayOfMonth(1).minusMonths(back), Math.max(0, page), size);
    }

    /**
     * Words that found nothing in the months that [from, to] touches, the most often searched first; for whoever is signed in.
     *
     * @param page from 0
     */
    public PageOf<SearchMiss.View> between(LocalDate from, LocalDate to, int page, int size) {
        currentPerson.require();
        return counts.between(from.withDayOfMonth(1), to.withDayOfMonth(1), Math.max(0, page), size);
    }
}
