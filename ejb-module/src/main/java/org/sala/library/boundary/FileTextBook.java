package org.sala.library.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.sala.library.domain.ContentText;
import org.sala.library.domain.TakenText;
import org.sala.library.persistence.ContentTexts;
import org.sala.shared.SalaClock;

/** Keeps texts, each in a transaction of its own: a text stays true whatever becomes of the act that needed it. */
@Stateless
public class FileTextBook {
    @Inject
    private ContentTexts texts;

    @Inject
    private SalaClock clock;

    /** Keeps the text of a content, unless somebody was faster. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(String sha256, TakenText taken) {
        if (texts.find(sha256).isEmpty()) {
            texts.add(new ContentText(sha256, taken, clock.now()));
        }
    }
}
