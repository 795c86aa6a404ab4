package org.sala.audit.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.audit.domain.AuditEntry;
import org.sala.audit.domain.AuditRecord;
import org.sala.audit.domain.AuditView;
import org.sala.audit.persistence.AuditRecords;
import org.sala.shared.AdministratorsOnly;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;

/** Records every act of people and jobs in a chain of hashes, refused ones too. */
@Stateless
@DeclareRoles(AdministratorsOnly.ROLE)
public class AuditLog {
    private static final int PIECE = 500;

    @Inject
    private AuditRecords records;

    @Inject
    private SalaClock clock;

    @Resource
    private SessionContext session;

    /** Records an act in the caller's transaction: the act and its record are stored together or not at all. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(AuditEntry entry) {
        records.add(records.lockedChain().append(clock.now(), entry));
    }

    /** Records an act in a transaction of its own: so a refusal stays on record although the refused act rolls back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordApart(AuditEntry entry) {
        records.add(records.lockedChain().append(clock.now(), entry));
    }

    /**
     * The newest records first.
     *
     * @throws Refused when the caller is no administrator
     */
    public PageOf<AuditView> newest(int page, int size) {
        AdministratorsOnly.require(session);
        List<AuditView> items =
                records.newest(page, size).stream().map(AuditRecord::view).toList();
        return new PageOf<>(items, records.count(), page, size);
    }

    /**
     * The number of the first record that is not what was written, 0 when the whole chain holds.
     *
     * @throws Refused when the caller is no administrator
     */
    public long firstBroken() {
        AdministratorsOnly.require(session);
        String hash = "0".repeat(64);
        long number = 0;
        for (List<AuditRecord> piece = records.after(0, PIECE);
                !piece.isEmpty();
                piece = records.after(number, PIECE)) {
            for (AuditRecord record : piece) {
                if (record.sequenceNumber() != number + 1 || !record.continues(hash)) {
                    return number + 1;
                }
                number = record.sequenceNumber();
                hash = record.recordHash();
            }
        }
        return records.chain().endsWith(number, hash) ? 0 : number + 1;
    }
}
