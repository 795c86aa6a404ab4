package org.sala.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sala.publication.boundary.EditorialAlarms;
import org.sala.publication.domain.Alarm;

/** What should have come about and did not, on the start pages of staff and administrators. */
@Named
@RequestScoped
public class Alarms {
    @Inject
    private EditorialAlarms alarms;

    private List<Alarm> ringing;

    public List<Alarm> getRinging() {
        return ringing = ringing == null ? alarms.ringing() : ringing;
    }
}
