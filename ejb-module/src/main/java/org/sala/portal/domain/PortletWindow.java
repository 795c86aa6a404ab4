package org.sala.portal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;

/**
 * A place on a portal page where a portlet shows itself. The office sets it up; where it is free, each person may put it elsewhere, fold
 * it, hide it and set it for themselves, which is kept as a {@link PersonalWindow} and leaves this one as it is.
 */
@Entity
@Table(name = "portlet_window")
public class PortletWindow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "page_code")
    private String pageCode;

    private String portlet;

    @Enumerated(EnumType.STRING)
    private Region region;

    private int place;

    @Convert(converter = PreferencesColumn.class)
    private Map<String, String> preferences = new TreeMap<>();

    @Column(name = "is_fixed")
    private boolean fixed;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Version
    private int version;

    protected PortletWindow() {}

    /** A free window for everybody who may see the page. */
    public PortletWindow(String pageCode, String portlet, Region region, int place) {
        this.pageCode = pageCode;
        this.portlet = portlet;
        this.region = region;
        this.place = place;
        this.audience = Audience.EVERYBODY;
    }

    /** Sets what the portlet shows here. */
    public void prefer(Map<String, String> wanted) {
        preferences = new TreeMap<>(wanted);
    }

    /** Keeps people from moving, folding, hiding or setting it for themselves. */
    public void fix() {
        fixed = true;
    }

    /** Shows the window to these alone. */
    public void showTo(Audience wanted) {
        audience = wanted;
    }

    /** Puts the window elsewhere on its page. */
    public void moveTo(Region wanted, int newPlace) {
        region = wanted;
        place = newPlace;
    }

    /** Its number, as in addresses: {@code w12}. */
    public Long id() {
        return id;
    }

    /** The page it stands on. */
    public String pageCode() {
        return pageCode;
    }

    /** Whether people must leave it as it is. */
    public boolean isFixed() {
        return fixed;
    }

    /** For whom it is meant. */
    public Audience audience() {
        return audience;
    }

    /** The version of the office's settings. */
    public int version() {
        return version;
    }

    /** The window as the office set it up. */
    public WindowView view() {
        return new WindowView(id, portlet, region, place, Map.copyOf(preferences), fixed, false, false, version);
    }
}
