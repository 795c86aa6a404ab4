package org.sala.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sala.publication.boundary.RemarkDesk;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.FieldRemarkView;
import org.sala.publication.domain.Transition;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** What approvers ask for at single fields: written on the edition page, shown there and on the edit page. */
@Named("fieldRemarks")
@RequestScoped
@TellsRefusals
public class FieldRemarksPage {
    @Inject
    private RemarkDesk desk;

    @Inject
    private EditionPage page;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private List<FieldRemarkView> all;
    private String fieldName;
    private String remark;

    /** Writes the remark at the chosen field. */
    public String write() {
        EditionView edition = page.getEdition();
        desk.write(edition.id(), fieldName, remark, page.seenVersion());
        texts.inform("publication.field-remarks.written");
        return "/staff/edition.xhtml?faces-redirect=true&id=" + edition.id();
    }

    /** All remarks at fields of an edition. */
    public List<FieldRemarkView> of(EditionView edition) {
        return all = all == null ? desk.on(edition.id()) : all;
    }

    /** What people call the field of a remark. */
    public String label(EditionView edition, FieldRemarkView remarkAtField) {
        FieldOfEdition field =
                FieldOfEdition.of(edition, RequestLanguage.of(request)).get(remarkAtField.fieldName());
        return field == null ? remarkAtField.fieldName() : field.label();
    }

    /** The filled fields, at which a remark can be written. */
    public List<FieldOfEdition> getFields() {
        return FieldOfEdition.filled(page.getEdition(), RequestLanguage.of(request));
    }

    /** Whether the person who looks may write remarks now: who may return it may say at which field. */
    public boolean isWritable() {
        return page.getOffers().stream().anyMatch(offer -> offer.transition() == Transition.RETURN && offer.isOpen());
    }

    public String getFieldName() {
        return fieldName;
    }

    public void setFieldName(String fieldName) {
        this.fieldName = fieldName;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
