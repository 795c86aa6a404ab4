package org.sala.redirects.boundary;

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
import org.sala.redirects.domain.MissingAddress;
import org.sala.redirects.persistence.Redirects;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;

/**
 * Which addresses people ask for in vain. A request writes nothing to the database: counts are gathered in memory, at most
 * {@value #MOST_GATHERED} different addresses, and stored every minute; a server that is killed loses a minute of them.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MissingAddresses {
    /** Months that can be shown, the present one included. */
    public static final int MONTHS_KEPT = 13;

    private static final Logger LOG = Logger.getLogger(MissingAddresses.class.getName());
    private static final int MOST_GATHERED = 500;

    private final Map<String, Integer> gathered = new ConcurrentHashMap<>();
    private final Map<String, String> referrers = new ConcurrentHashMap<>();

    @Inject
    private Redirects redirects;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SalaClock clock;

    /**
     * An address was asked for that is not there.
     *
     * @param path as it was asked for; longer than {@value MissingAddress#LONGEST} characters, or with others than stand in an address, it
     *     is not counted
     * @param referrer the host that led there; null when none was told
     */
    public void note(String path, String referrer) {
        boolean countable = path.length() <= MissingAddress.LONGEST
                && path.matches("/[A-Za-z0-9%._~!$&'()*+,;=:@/-]*")
                && (gathered.size() < MOST_GATHERED || gathered.containsKey(path));
        if (countable) {
            gathered.merge(path, 1, Integer::sum);
            if (referrer != null && referrer.matches("[A-Za-z0-9.:\\[\\]-]{1,200}")) {
                referrers.put(path, referrer);
            }
        }
    }

    /** Stores what was gathered; what cannot be stored now is kept for the next minute. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void store() {
        Map<String, Integer> taken = new HashMap<>();
        Map<String, String> from = new HashMap<>();
        gathered.keySet().forEach(path -> {
            taken.put(path, gathered.remove(path));
            from.put(path, referrers.remove(path));
        });
        referrers.keySet().retainAll(gathered.keySet());
        if (taken.isEmpty()) {
            return;
        }
        LocalDate month = clock.today().withDayOfMonth(1);
        try {
            redirects.count(taken, from, month);
        } catch (RuntimeException e) {
            taken.forEach((path, times) -> gathered.merge(path, times, Integer::sum));
            LOG.log(Level.WARNING, "Missing addresses could not be stored; the next minute tries again", e);
        }
    }

    /** Forgets what was counted before a month, given by its first day; tells how many addresses that were. Called by a job. */
    public int forgetBefore(LocalDate month) {
        return redirects.forgetMissingBefore(month);
    }

    /**
     * Addresses that were asked for in vain and are not led on, the most often asked for first; for whoever is signed in.
     *
     * @param months how many, the present one included; 1 to {@value #MONTHS_KEPT}
     * @param page from 0
     */
    public PageOf<MissingAddress.View> list(int months, int page, int size) {
        currentPerson.require();
        int back = Math.max(1, Math.min(months, MONTHS_KEPT)) - 1;
        return redirects.missing(clock.today().withDayOfMonth(1).minusMonths(back), Math.max(0, page), size);
    }
}
