package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sala.operations.domain.Subject;
import org.sala.shared.Language;

/** A portlet that says what it follows from must name what the beans it asks follow from. */
class PortletSubjectsTest {
    private static final PortletRequest REQUEST = new PortletRequest(Map.of(), false, Language.TH, Optional.empty());

    private static final String LISTS = "category-.*|kind-.*";

    /** Beans that narrow portlets may ask, and what the code of their subject matches; empty for what follows from none. */
    private static final Map<String, String> FOLLOW_FROM = Map.ofEntries(
            Map.entry("PublishedLists", LISTS),
            Map.entry("PublicationCatalogue", LISTS),
            Map.entry("PublicShelf", LISTS),
            Map.entry("Policies", LISTS),
            Map.entry("MostRead", LISTS),
            Map.entry("KeptFrame", "office"),
            Map.entry("OfficeProfile", "office"),
            Map.entry("HolidayCalendar", "office"),
            Map.entry("SatisfactionFigures", "survey"),
            Map.entry("VisitFigures", "visits"),
            Map.entry("SalaClock", ""),
            Map.entry("CounterRows", ""));

    private static boolean isNamed(Portlet portlet, String wanted) {
        return wanted.isEmpty()
                || portlet.subjects(REQUEST).stream()
                        .anyMatch(subject -> subject.code().matches(wanted));
    }

    static List<Portlet> narrow() throws Exception {
        List<Portlet> found = new ArrayList<>();
        for (Class<?> type : EveryPortletTest.portlets()) {
            Portlet portlet = (Portlet) type.getDeclaredConstructor().newInstance();
            if (!portlet.subjects(REQUEST).equals(Subject.all())) {
                found.add(portlet);
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void a_portlet_names_what_it_asks_for(Portlet portlet) {
        Set<String> missing = new TreeSet<>();
        for (Field field : portlet.getClass().getDeclaredFields()) {
            String asked = field.getType().getSimpleName();
            boolean reads =
                    field.isAnnotationPresent(Inject.class) && !asked.equals("ListedDeadlines"); // which only computes
            if (reads && !isNamed(portlet, FOLLOW_FROM.getOrDefault(asked, "unknown"))) {
                missing.add(asked);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_lists_of_the_start_page_follow_from_their_category() throws Exception {
        assertThat(narrow())
                .extracting(portlet ->
                        portlet.getClass().getAnnotation(PortletName.class).value())
                .contains("news", "laws", "what-changed", "satisfaction", "contact");
        assertThat(Arrays.asList(Subject.category(8), Subject.OFFICE))
                .containsExactlyInAnyOrderElementsOf(narrow().stream()
                        .filter(portlet -> portlet.getClass()
                                .getAnnotation(PortletName.class)
                                .value()
                                .equals("news"))
                        .findFirst()
                        .orElseThrow()
                        .subjects(REQUEST));
    }
}
