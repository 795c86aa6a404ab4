package org.sala.web.office;

import java.io.Serializable;
import org.sala.office.domain.OfficeView;
import org.sala.shared.Bilingual;

/** What is typed about the office. */
public class OfficeForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String nameTh = "";
    private String nameEn = "";
    private String shortNameTh = "";
    private String shortNameEn = "";
    private String addressTh = "";
    private String addressEn = "";
    private String telephone = "";
    private String fax = "";
    private String email = "";
    private Double mapLatitude;
    private Double mapLongitude;
    private boolean webMasterMayBeOwner = true;

    /** Starts from what is known. */
    public void fill(OfficeView office) {
        nameTh = office.name().th();
        nameEn = office.name().en();
        shortNameTh = office.shortName().th();
        shortNameEn = office.shortName().en();
        addressTh = office.address().th();
        addressEn = office.address().en();
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
        return new OfficeView(
                Bilingual.of(nameTh.strip(), nameEn),
                Bilingual.of(shortNameTh.isBlank() ? nameTh.strip() : shortNameTh.strip(), shortNameEn),
                Bilingual.of(addressTh.strip(), addressEn),
                telephone,
                fax,
                email,
                mapLatitude,
                mapLongitude,
                webMasterMayBeOwner,
                seenVersion);
    }

    public String getNameTh() {
        return nameTh;
    }

    public void setNameTh(String nameTh) {
        this.nameTh = nameTh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getShortNameTh() {
        return shortNameTh;
    }

    public void setShortNameTh(String shortNameTh) {
        this.shortNameTh = shortNameTh;
    }

    public String getShortNameEn() {
        return shortNameEn;
    }

    public void setShortNameEn(String shortNameEn) {
        this.shortNameEn = shortNameEn;
    }

    public String getAddressTh() {
        return addressTh;
    }

    public void setAddressTh(String addressTh) {
        this.addressTh = addressTh;
    }

    public String getAddressEn() {
        return addressEn;
    }

    public void setAddressEn(String addressEn) {
        this.addressEn = addressEn;
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
