package org.sala.web.addresses;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sala.shared.Language;

/** What pages need to write links: {@code #{addresses.to('/c/law')}} stays in the reader's language. */
@Named
@RequestScoped
public class Addresses {
    private static final int LONGEST_SPOKEN_OF = 200;

    @Inject
    private HttpServletRequest request;

    /** A public path, such as {@code /c/law} or {@code /}, in the reader's language. */
    public String to(String path) {
        return PublicAddress.prefix(language()) + path;
    }

    /** The permanent address of a publication. */
    public String publication(long number) {
        return to("/p/" + number);
    }

    /** This very page in Thai ({@code 'th'}) or English ({@code 'en'}); the start page when this one has no address. */
    public String sameIn(String tag) {
        Language wanted = Language.of(tag);
        return request.getAttribute(PublicAddress.ATTRIBUTE) instanceof PublicAddress address
                ? address.in(wanted)
                : PublicAddress.prefix(wanted) + "/";
    }

    /** The one address of this page with scheme and host, for {@code rel="canonical"}. */
    public String absolute(String tag) {
        return SiteAddress.of(request) + sameIn(tag);
    }

    /** The path of this page without language and query, such as {@code /c/law}; empty when it has no public address. */
    public String getPath() {
        return request.getAttribute(PublicAddress.ATTRIBUTE) instanceof PublicAddress address ? address.path() : "";
    }

    /** This page as others are told of it, path and query, without language and encoded to stand in a query; its path alone when it is long. */
    public String getSpokenOf() {
        String whole = sameIn("th");
        return URLEncoder.encode(whole.length() > LONGEST_SPOKEN_OF ? getPath() : whole, StandardCharsets.UTF_8);
    }

    /** The canonical address of this page with scheme and host, encoded to stand in a query. */
    public String getShared() {
        return URLEncoder.encode(absolute(language().tag()), StandardCharsets.UTF_8);
    }

    /** The canonical path and query of this page, encoded to stand in a query. */
    public String getSharedPath() {
        return URLEncoder.encode(sameIn(language().tag()), StandardCharsets.UTF_8);
    }

    /** A parameter of the path or the query of the page that is being made; null when it is not given. */
    public String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    /** The language of this request. */
    public Language language() {
        return RequestLanguage.of(request);
    }

    /** Answers "not found" in place of the page that is being made; for page actions that find nothing. */
    public static void answerNotFound(FacesContext context) {
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}
