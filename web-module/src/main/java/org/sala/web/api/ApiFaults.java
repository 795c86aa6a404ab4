package org.sala.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.shared.SalaJson;

/** Says in JSON what is wrong with a request; of our own faults it says no more than that there was one. */
@Provider
public class ApiFaults implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ApiFaults.class.getName());

    @Override
    public Response toResponse(Throwable fault) {
        int status = status(fault);
        if (status >= 500) {
            LOG.log(Level.WARNING, "A request for open data failed", fault);
        }
        return answer(status, status >= 500 ? "The server could not answer" : fault.getMessage());
    }

    private static int status(Throwable fault) {
        if (fault instanceof BadQuery) {
            return Response.Status.BAD_REQUEST.getStatusCode();
        }
        return fault instanceof WebApplicationException known
                ? known.getResponse().getStatus()
                : Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
    }

    static Response answer(int status, String message) {
        String text = SalaJson.createObjectBuilder()
                .add("status", status)
                .add("error", message == null ? "" : message)
                .build()
                .toString();
        return Response.status(status)
                .type("application/json;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(text)
                .build();
    }
}
