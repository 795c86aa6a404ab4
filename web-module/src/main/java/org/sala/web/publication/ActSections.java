package org.sala.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationSummary;
import org.sala.register.boundary.Register;
import org.sala.register.domain.TopicView;
import org.sala.web.texts.Texts;

/** The indexes of sections 7 and 9 of the Official Information Act: every paragraph is shown, an empty one says so. */
@Named
@RequestScoped
public class ActSections {
    private static final String NONE = "none";

    @Inject
    private Register register;

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private Texts texts;

    /** What an empty paragraph says: "none" for ไม่มี, "being-prepared" for อยู่ระหว่างดำเนินการ, anything else as it is written. */
    @Inject
    @ConfigProperty(name = "sala.official-information.empty-paragraph", defaultValue = NONE)
    private String empty;

    /** A paragraph with what stands under it. */
    public record Paragraph(TopicView topic, List<PublicationSummary> publications) {}

    /** All paragraphs of section 7 or 9. */
    public List<Paragraph> of(int section) {
        return register.paragraphs(section).stream()
                .map(topic -> new Paragraph(
                        topic,
                        catalogue
                                .list(CatalogueQuery.underTopic(topic.code(), CatalogueQuery.LARGEST))
                                .items()))
                .toList();
    }

    /** What an empty paragraph says. */
    public String getEmptyText() {
        return switch (empty) {
            case NONE -> texts.of("catalogue.paragraph-none");
            case "being-prepared" -> texts.of("catalogue.paragraph-being-prepared");
            default -> empty;
        };
    }
}
