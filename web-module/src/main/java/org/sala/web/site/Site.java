package org.sala.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sala.office.domain.GroupView;
import org.sala.office.domain.OfficeView;
import org.sala.publication.domain.PublicationSummary;
import org.sala.register.domain.CategoryView;
import org.sala.shared.Language;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.texts.Messages;

/** The office and its categories, for the template of public and staff pages: {@code #{site.name}}, {@code #{site.categories}}. */
@Named
@RequestScoped
public class Site {
    @Inject
    private KeptFrame kept;

    @Inject
    private HttpServletRequest request;

    private Frame frame;

    /** The name of the office in the reader's language, or what stands there before the office is made. */
    public String getName() {
        Language language = RequestLanguage.of(request);
        return frame().office()
                .map(office -> office.name().in(language))
                .orElseGet(() -> Messages.of(language, "site.unnamed"));
    }

    /** The office, null before it is made. */
    public OfficeView getOffice() {
        return frame().office().orElse(null);
    }

    /** The ten categories. */
    public List<CategoryView> getCategories() {
        return frame().categories();
    }

    /** The policies of the website and what people often ask, for the foot of every page. */
    public List<PublicationSummary> getPolicies() {
        return frame().policies();
    }

    /** The groups of the office, as they were when the site last changed. */
    public List<GroupView> getGroups() {
        return frame().groups();
    }

    /** The category with this number, null when there is none. */
    public CategoryView category(int number) {
        return getCategories().stream()
                .filter(category -> category.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** The name of a kind of publication in the reader's language, empty when there is none. */
    public String kind(String code) {
        return getCategories().stream()
                .flatMap(category -> category.kinds().stream())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(kind -> kind.name().in(RequestLanguage.of(request)))
                .orElse("");
    }

    /** The address of a map of the office's place, null when it is not known. */
    public String getMap() {
        OfficeView office = getOffice();
        return office == null || office.mapLatitude() == null || office.mapLongitude() == null
                ? null
                : "https://www.openstreetmap.org/?mlat=%1$s&mlon=%2$s#map=16/%1$s/%2$s"
                        .formatted(office.mapLatitude(), office.mapLongitude());
    }

    /** All of this page's frame as one value: equal as long as it says the same. */
    public Object around() {
        return frame().said();
    }

    private Frame frame() {
        if (frame == null) {
            frame = kept.get();
        }
        return frame;
    }
}
