package org.sala.satisfaction.boundary;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.satisfaction.persistence.RefusedAnswers;
import org.sala.satisfaction.persistence.RefusedAnswers.Refusals;
import org.sala.satisfaction.persistence.SatisfactionUnavailable;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/**
 * Counts answers that are refused, by day and reason. A refusal writes nothing to the database, so that refusing ten thousand in a minute
 * costs next to nothing: counts are gathered in memory and stored every minute; a server that is killed loses a minute of them.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RefusalCounter {
    private static final Logger LOG = Logger.getLogger(RefusalCounter.class.getName());

    private final Map<Refusals, Long> gathered = new ConcurrentHashMap<>();

    @Inject
    private RefusedAnswers refused;

    @Inject
    private SalaClock clock;

    /** Counts a refusal under the last word of its key. */
    public void count(Refused refusal) {
        String key = refusal.messageKey();
        gathered.merge(new Refusals(clock.today(), key.substring(key.lastIndexOf('.') + 1)), 1L, Long::sum);
    }

    /** How often in the days from the first to the last, by reason; what this node has not stored yet is in it. */
    public Map<String, Long> between(LocalDate first, LocalDate last) {
        Map<String, Long> counts = new TreeMap<>(refused.between(first, last));
        gathered.forEach((refusals, times) -> {
            if (!refusals.day().isBefore(first) && !refusals.day().isAfter(last)) {
                counts.merge(refusals.reason(), times, Long::sum);
            }
        });
        return counts;
    }

    /** Stores what was gathered; what cannot be stored now is kept for the next minute. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void store() {
        for (Refusals refusals : gathered.keySet()) {
            long times = gathered.remove(refusals);
            try {
                refused.count(refusals, times);
            } catch (SatisfactionUnavailable e) {
                gathered.merge(refusals, times, Long::sum);
                LOG.log(Level.WARNING, "Refused answers could not be counted; the next minute tries again", e);
            }
        }
    }
}
