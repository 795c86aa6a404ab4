package org.sala.web.texts;

import jakarta.annotation.Priority;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.sala.shared.Refused;

/** Turns a refusal into a message and stays on the page. */
@TellsRefusals
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RefusalTelling {
    @Inject
    private Texts texts;

    @AroundInvoke
    Object tell(InvocationContext action) throws Exception {
        try {
            return action.proceed();
        } catch (Refused refusal) {
            texts.refuse(refusal);
            FacesContext.getCurrentInstance().validationFailed();
            return null;
        }
    }
}
