package org.sala.web.publication;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.sala.content.domain.FieldRefused;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Refused;
import org.sala.shared.SalaJson;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.texts.Messages;

/** Answers the script of the edit page: with what came of its wish, or with the sentence that says why not. */
final class JsonAnswer {
    static final String TOO_LARGE = "library.refusal.too-large";

    private static final int UNPROCESSABLE = 422;

    private JsonAnswer() {}

    /** Carries out the wish; a refusal is told with status 409 when the edition changed meanwhile, 413 when a file is too large, else with 422. */
    static void to(HttpServletRequest request, HttpServletResponse response, Supplier<JsonObjectBuilder> wish)
            throws IOException {
        try {
            write(response, HttpServletResponse.SC_OK, wish.get().build());
        } catch (ChangedMeanwhile refusal) {
            refuse(request, response, HttpServletResponse.SC_CONFLICT, refusal);
        } catch (Refused refusal) {
            boolean tooLarge = refusal.messageKey().equals(TOO_LARGE);
            int status = tooLarge ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : UNPROCESSABLE;
            refuse(request, response, status, refusal);
        }
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, int status, Refused refusal)
            throws IOException {
        String message = Messages.of(RequestLanguage.of(request), refusal.messageKey(), refusal.arguments());
        JsonObjectBuilder answer = SalaJson.createObjectBuilder()
                .add("refusal", refusal.messageKey())
                .add("message", message);
        if (refusal instanceof FieldRefused atField) {
            answer.add("field", atField.fieldName());
        }
        write(response, status, answer.build());
    }

    private static void write(HttpServletResponse response, int status, JsonObject json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
