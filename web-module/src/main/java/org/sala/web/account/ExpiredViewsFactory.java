package org.sala.web.account;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ExpiredViews} before the handler of the server. */
public class ExpiredViewsFactory extends ExceptionHandlerFactory {

    /** Wraps the factory of the server. */
    public ExpiredViewsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExpiredViews(getWrapped().getExceptionHandler());
    }
}
