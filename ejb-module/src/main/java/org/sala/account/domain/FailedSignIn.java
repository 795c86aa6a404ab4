package org.sala.account.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One wrong password. Rows older than the window of the limit are swept away at the next sign-in. */
@Entity
@Table(name = "failed_sign_in")
public class FailedSignIn {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;
    private String address;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected FailedSignIn() {}

    /** A failure just now. */
    public FailedSignIn(String username, String address, Instant failedAt) {
        this.username = username;
        this.address = address;
        this.failedAt = failedAt;
    }
}
