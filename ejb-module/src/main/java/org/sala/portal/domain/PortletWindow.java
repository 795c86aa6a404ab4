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
import org.sala.office.domain.PersonView;

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

    @Column(name = "group_id")
    private Long groupId;

    @Version
    private int version;

    protected PortletWindow() {}

    /** A window of a page, to be set up. */
    public PortletWindow(String pageCode, String portlet) {
        this.pageCode = pageCode;
        this.portlet = portlet;
    }

    /** Sets it up as a layout says, at a place of its region counted from 0. */
    public void setUp(PlacedWindow wanted, int newPlace) {
        region = wanted.region();
        place = newPlace;
        preferences = new TreeMap<>(wanted.preferences());
        audience = wanted.audience();
        groupId = wanted.groupId();
        fixed = wanted.fixed();
    }

    /** Its number, as in addresses: {@code w12}. */
    public Long id() {
        return id;
    }

    /** The page it stands on. */
    public String pageCode() {
        return pageCode;
    }

    /** Among the windows of its region, smallest first. */
    public int place() {
        return place;
    }

    /** Whether people must leave it as it is. */
    public boolean isFixed() {
        return fixed;
    }

    /** Whether the window is shown to this person, null for the public. */
    public boolean isMeantFor(PersonView person) {
        return audience.admits(person) && (groupId == null || person != null && groupId.equals(person.groupId()));
    }

    /** The window in the layout of its page. */
    public PlacedWindow placed() {
        return new PlacedWindow(id, portlet, region, preferences, audience, groupId, fixed);
    }

    /** The window as the office set it up. */
    public WindowView view() {
        return new WindowView(id, portlet, region, place, Map.copyOf(preferences), fixed, false, false, version);
    }
}
