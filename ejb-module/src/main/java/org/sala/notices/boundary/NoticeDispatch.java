package org.sala.notices.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.notices.domain.DeliveryFailed;
import org.sala.notices.domain.Letter;
import org.sala.notices.persistence.MailServer;
import org.sala.notices.persistence.MailSettings;

/** Sends what is due. Runs outside of any transaction: what became of each letter is stored at once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeDispatch {
    private static final int MOST_AT_ONCE = 100;

    @Inject
    private NoticeLeases leases;

    @Inject
    private MailServer server;

    @Inject
    private MailSettings settings;

    /** What became of a round: how many letters were sent, and what stood against the others. */
    public record Round(int sent, List<String> failures) {}

    /** Sends one round of letters. */
    public Round sendDue() {
        if (!settings.isSetUp()) {
            return new Round(0, List.of());
        }
        List<Letter> letters = leases.take(MOST_AT_ONCE);
        return letters.isEmpty() ? new Round(0, List.of()) : send(letters);
    }

    private Round send(List<Letter> letters) {
        try (MailServer.Line line = server.open()) {
            List<String> failures = new java.util.ArrayList<>();
            for (Letter letter : letters) {
                try {
                    if (letter.address() == null || letter.address().isBlank()) {
                        throw new DeliveryFailed("notices.error.no-address", true, null);
                    }
                    line.send(letter);
                    leases.sent(letter);
                } catch (DeliveryFailed failed) {
                    leases.failed(letter, failed);
                    failures.add(failed.getMessage());
                }
            }
            return new Round(letters.size() - failures.size(), failures);
        } catch (DeliveryFailed unreachable) {
            letters.forEach(letter -> leases.failed(letter, unreachable));
            return new Round(
                    0, letters.stream().map(letter -> unreachable.getMessage()).toList());
        }
    }
}
