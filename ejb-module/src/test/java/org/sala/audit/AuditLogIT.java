package org.sala.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.audit.boundary.AuditLog;
import org.sala.testing.SmallOffice;

class AuditLogIT {
    private SmallOffice office;

    @BeforeEach
    void open() {
        office = new SmallOffice();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_chain_of_records_holds_and_shows_a_forged_one() {
        office.live();
        assertThat(office.as("root", () -> office.desk(AuditLog.class).firstBroken()))
                .isZero();

        office.portal.run(() -> {
            var entities = office.desk(org.sala.testing.Sql.class);
            entities.run("UPDATE audit_record SET actor = 'nobody' WHERE sequence_number = 3");
        });
        assertThat(office.as("root", () -> office.desk(AuditLog.class).firstBroken()))
                .isEqualTo(3);
    }

    @Test
    void only_administrators_read_the_records_and_check_them() {
        assertThat(office.as("root", () -> office.desk(AuditLog.class).newest(0, 10))
                        .items())
                .isNotEmpty();
        for (String other : new String[] {"ada", "ann", "wim"}) {
            assertThatThrownBy(() ->
                            office.as(other, () -> office.desk(AuditLog.class).newest(0, 10)))
                    .hasFieldOrPropertyWithValue("messageKey", "operations.refusal.administrators-only");
            assertThatThrownBy(() ->
                            office.as(other, () -> office.desk(AuditLog.class).firstBroken()))
                    .hasFieldOrPropertyWithValue("messageKey", "operations.refusal.administrators-only");
        }
        assertThatThrownBy(() ->
                        office.portal.call(() -> office.desk(AuditLog.class).newest(0, 10)))
                .hasFieldOrPropertyWithValue("messageKey", "operations.refusal.administrators-only");
    }
}
