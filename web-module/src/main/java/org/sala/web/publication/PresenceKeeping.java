package org.sala.web.publication;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sala.publication.boundary.ReadingRoom;
import org.sala.publication.domain.PresenceView;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.shared.SalaJson;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.texts.Messages;

/** Hears from open edit pages that they are open, and answers who else has the same edition open. */
@WebServlet("/staff/presence")
public class PresenceKeeping extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReadingRoom room;

    @Inject
    private transient SalaClock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonAnswer.to(request, response, () -> {
            JsonArrayBuilder others = SalaJson.createArrayBuilder();
            room.attend(RequestedNumber.of(request, "edition").orElse(-1L))
                    .forEach(presence -> others.add(sentence(presence, RequestLanguage.of(request))));
            return SalaJson.createObjectBuilder().add("others", others);
        });
    }

    private String sentence(PresenceView presence, Language language) {
        String time =
                presence.since().atZone(clock.zone()).toLocalTime().toString().substring(0, 5);
        return Messages.of(
                language, "publication.edit.present", presence.person().name().in(language), time);
    }
}
