package org.sala.web.office;

import java.io.Serializable;
import org.sala.office.domain.OfficeView;
import org.sala.shared.Bilingual;
import org.sala.web.texts.TypedPair;

/** What is typed about the office. */
public class OfficeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TypedPair name = new TypedPair();
    private final TypedPair shortName = new TypedPair();
    private final TypedPair address = new TypedPair();
    private String telephone = "";
    private String fax = "";
    private String email = "";
    private Double mapLatitude;
    private Double mapLongitude;
    private boolean webMasterMayBeOwner = true;

    /** Starts from what is known. */
    public void fill(OfficeView office) {
        name.fill(office.name());
        shortName.fill(office.shortName());
        address.fill(office.address());
        telephone = office.telephone();
        fax = office.fax();
        email = office.email();
        mapLatitude = office.mapLatitude();
        mapLongitude = office.mapLongitude();
        webMasterMayBeOwner = office.webMasterMayBeOwner();
    }

    /**
     * The office as typed; its name stands in for a short name nobody gave.
     *
     * @param seenVersion of the office that was typed over, 0 when there is none yet
     */
    public OfficeView view(int seenVersion) {
        Bilingual given = shortName.value();
        return new OfficeView(
                name.value(),
                Bilingual.of(given.th().isEmpty() ? name.value().th() : given.th(), given.en()),
                address.value(),
                telephone,
                fax,
                email,
                mapLatitude,
                mapLongitude,
                webMasterMayBeOwner,
                seenVersion);
    }

    public TypedPair getName() {
        return name;
    }

    public TypedPair getShortName() {
        return shortName;
    }

    public TypedPair getAddress() {
        return address;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getFax() {
        return fax;
    }

    public void setFax(String fax) {
        this.fax = fax;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Double getMapLatitude() {
        return mapLatitude;
    }

    public void setMapLatitude(Double mapLatitude) {
        this.mapLatitude = mapLatitude;
    }

    public Double getMapLongitude() {
        return mapLongitude;
    }

    public void setMapLongitude(Double mapLongitude) {
        this.mapLongitude = mapLongitude;
    }

    public boolean isWebMasterMayBeOwner() {
        return webMasterMayBeOwner;
    }

    public void setWebMasterMayBeOwner(boolean webMasterMayBeOwner) {
        this.webMasterMayBeOwner = webMasterMayBeOwner;
    }
}
