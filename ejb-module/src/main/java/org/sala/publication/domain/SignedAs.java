package org.sala.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.sala.office.domain.Signature;
import org.sala.shared.Bilingual;

/** The signature under a decision, kept as it was printed. */
@Embeddable
public class SignedAs {
    @Column(name = "signed_name_th")
    private String nameTh;

    @Column(name = "signed_name_en")
    private String nameEn;

    @Column(name = "signed_title_th")
    private String titleTh;

    @Column(name = "signed_title_en")
    private String titleEn;

    @Column(name = "acting_order_number")
    private String orderNumber;

    protected SignedAs() {}

    SignedAs(Signature signature) {
        nameTh = signature.name().th();
        nameEn = signature.name().en();
        titleTh = signature.title().th();
        titleEn = signature.title().en();
        orderNumber = signature.orderNumber();
    }

    Signature signature() {
        return nameTh == null
                ? null
                : new Signature(Bilingual.of(nameTh, nameEn), Bilingual.of(titleTh, titleEn), orderNumber);
    }
}
