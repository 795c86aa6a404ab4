package org.sala.office.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.sala.shared.Bilingual;

/** The one office whose portal this is. It is made once, by the first-run page or the demonstration, and described anew at will. */
@Entity
@Table(name = "office")
public class Office {
    /** The number of the only row. */
    public static final long ONLY = 1L;

    @Id
    private Long id = ONLY;

    @Column(name = "name_th")
    private String nameTh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "short_name_th")
    private String shortNameTh;

    @Column(name = "short_name_en")
    private String shortNameEn;

    @Column(name = "address_th")
    private String addressTh;

    @Column(name = "address_en")
    private String addressEn;

    private String telephone;
    private String fax;
    private String email;

    @Column(name = "map_latitude")
    private Double mapLatitude;

    @Column(name = "map_longitude")
    private Double mapLongitude;

    @Column(name = "web_master_may_be_owner")
    private boolean webMasterMayBeOwner;

    @Version
    private int version;

    protected Office() {}

    /** An office as described. */
    public Office(OfficeView description) {
        describe(description);
    }

    /** Replaces all that is said of the office. */
    public final void describe(OfficeView office) {
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

    /** What pages show of the office. */
    public OfficeView view() {
        return new OfficeView(
                Bilingual.of(nameTh, nameEn),
                Bilingual.of(shortNameTh, shortNameEn),
                Bilingual.of(addressTh, addressEn),
                telephone,
                fax,
                email,
                mapLatitude,
                mapLongitude,
                webMasterMayBeOwner,
                version);
    }

    /** Grows with every change; a form that holds an older one is stale. */
    public int version() {
        return version;
    }
}
