package org.sala.portal.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A page made of windows. It exists from the first start of the portal on; its windows come and go. */
@Entity
@Table(name = "portal_page")
public class PortalPage {
    /** The start page of the public site. */
    public static final String PUBLIC_START = "public-start";

    /** The page on which staff start their day. */
    public static final String STAFF_START = "staff-start";

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private PageTemplate template = PageTemplate.THREE;

    @Version
    private int version;

    protected PortalPage() {}

    /** A page without windows. */
    public PortalPage(String code) {
        this.code = code;
    }

    /** The name of the page in layouts and addresses. */
    public String code() {
        return code;
    }

    /** Into how many regions it is divided. */
    public PageTemplate template() {
        return template;
    }

    /** Divides it otherwise. */
    public void divide(PageTemplate wanted) {
        template = wanted;
    }
}
