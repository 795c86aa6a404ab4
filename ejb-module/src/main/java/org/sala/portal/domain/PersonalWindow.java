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

/** How one person's window differs from the office's. What is not set follows the office, also when the office changes it later. */
@Entity
@Table(name = "personal_window")
public class PersonalWindow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "person_id")
    private Long personId;

    @Column(name = "window_id")
    private Long windowId;

    @Enumerated(EnumType.STRING)
    private Region region;

    private Integer place;

    private boolean folded;

    private boolean hidden;

    @Convert(converter = PreferencesColumn.class)
    private Map<String, String> preferences;

    @Version
    private int version;

    protected PersonalWindow() {}

    /** No difference yet. */
    public PersonalWindow(long personId, long windowId) {
        this.personId = personId;
        this.windowId = windowId;
    }

    /** Puts the window elsewhere. */
    public void moveTo(Region wanted, int newPlace) {
        region = wanted;
        place = newPlace;
    }

    /** Shows the title alone, or the whole window again. */
    public void fold(boolean wanted) {
        folded = wanted;
    }

    /** Takes the window from the person's page, or puts it back. */
    public void hide(boolean wanted) {
        hidden = wanted;
    }

    /** Sets what the portlet shows this person. */
    public void prefer(Map<String, String> wanted) {
        preferences = new TreeMap<>(wanted);
    }

    /** The window it belongs to. */
    public Long windowId() {
        return windowId;
    }

    /** The version of the person's settings. */
    public int version() {
        return version;
    }

    /** The office's window as this person has it; a fixed one stays as it is, and none goes to a region the page has not. */
    public WindowView over(WindowView office, PageTemplate template) {
        if (office.fixed()) {
            return office;
        }
        return new WindowView(
                office.id(),
                office.portlet(),
                region == null || !template.regions().contains(region) ? office.region() : region,
                place == null ? office.place() : place,
                preferences == null ? office.preferences() : Map.copyOf(preferences),
                false,
                folded,
                hidden,
                version);
    }
}
