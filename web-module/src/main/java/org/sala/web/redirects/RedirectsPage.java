package org.sala.web.redirects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sala.redirects.boundary.MissingAddresses;
import org.sala.redirects.boundary.RedirectDesk;
import org.sala.redirects.domain.MissingAddress;
import org.sala.redirects.domain.MovedAddress;
import org.sala.redirects.domain.Redirect;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;
import org.sala.web.imports.FormerAddressRedirect;
import org.sala.web.texts.PageLinks;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** Addresses that are led on, and those people ask for in vain. What is chosen stands in the address. */
@Named
@RequestScoped
@TellsRefusals
public class RedirectsPage {
    private static final String ADDRESS = "/staff/redirects.xhtml";
    private static final int SIZE = 50;
    private static final int USUAL_MONTHS = 3;

    @Inject
    private RedirectDesk desk;

    @Inject
    private MissingAddresses missing;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private String from;
    private String to = "";

    /** Leads an address on. */
    public String add() {
        if (FormerAddressRedirect.isOwn(MovedAddress.path(from))) {
            throw new Refused("redirects.refusal.own-address");
        }
        desk.add(from, to);
        texts.inform("redirects.added");
        return ADDRESS + "?faces-redirect=true";
    }

    /** Leads it on no more. */
    public String remove(long id) {
        desk.remove(id);
        texts.inform("redirects.removed");
        return ADDRESS + "?faces-redirect=true";
    }

    public PageOf<Redirect.View> getRedirects() {
        return desk.list(number("redirects", 1) - 1, SIZE);
    }

    public PageOf<MissingAddress.View> getMissing() {
        return missing.list(getMonths(), number("page", 1) - 1, SIZE);
    }

    public PageLinks getLinks() {
        return new PageLinks(getMissing(), ADDRESS).with("months", getMonths());
    }

    public PageLinks getRedirectLinks() {
        return new PageLinks(getRedirects(), ADDRESS, "redirects").with("months", getMonths());
    }

    /** How many months are looked at. */
    public int getMonths() {
        return number("months", USUAL_MONTHS);
    }

    public List<Integer> getChoices() {
        return List.of(1, 3, 6, MissingAddresses.MONTHS_KEPT);
    }

    /** The address of this page with a missing address filled in. */
    public String leadingOn(MissingAddress.View address) {
        return ADDRESS + "?from=" + URLEncoder.encode(address.address(), StandardCharsets.UTF_8) + "#from";
    }

    /** The address to lead on: what was typed, or what the address of this page names. */
    public String getFrom() {
        return from == null ? Objects.requireNonNullElse(request.getParameter("from"), "") : from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    private int number(String name, int usual) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .orElse(usual);
    }
}
