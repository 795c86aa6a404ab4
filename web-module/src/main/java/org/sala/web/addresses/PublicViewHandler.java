package org.sala.web.addresses;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Lets forms of public pages post to the public address of their page rather than to its hidden facelet. */
public class PublicViewHandler extends ViewHandlerWrapper {

    /** Wraps the view handler of the server. */
    public PublicViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        Object address = context.getExternalContext().getRequestMap().get(PublicAddress.ATTRIBUTE);
        return address instanceof PublicAddress known && known.route().view().equals(viewId)
                ? known.in(known.language())
                : super.getActionURL(context, viewId);
    }
}
