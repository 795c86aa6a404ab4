package org.sala.demonstration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A part of the demonstration office that is loaded: stored with that part, so that a start that was cut off goes on where it was. */
@Entity
@Table(name = "demonstration_step")
public class DemonstrationStep {
    @Id
    @Column(name = "step_key")
    private String key;

    protected DemonstrationStep() {}

    /** The part with this key is loaded. */
    public DemonstrationStep(String key) {
        this.key = key;
    }

    /** The part. */
    public String key() {
        return key;
    }
}
