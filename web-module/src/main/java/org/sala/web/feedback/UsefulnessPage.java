package org.sala.web.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sala.feedback.boundary.UsefulnessDesk;
import org.sala.feedback.domain.RatedGroup;
import org.sala.feedback.domain.RatedPublication;
import org.sala.feedback.domain.Usefulness;
import org.sala.shared.PageOf;
import org.sala.web.satisfaction.PeriodChoice;
import org.sala.web.texts.PageLinks;

/** What readers found useful in a period, by publication and by group. What is chosen stands in the address. */
@Named
@RequestScoped
public class UsefulnessPage {
    private static final String ADDRESS = "/staff/usefulness.xhtml";
    private static final int SIZE = 25;

    @Inject
    private UsefulnessDesk desk;

    @Inject
    private PeriodChoice choice;

    @Inject
    private HttpServletRequest request;

    private PageOf<RatedPublication> publications;

    public PageOf<RatedPublication> getPublications() {
        if (publications == null) {
            publications = desk.publications(
                    choice.getPeriod().from(), choice.getPeriod().to(), order(), page() - 1, SIZE);
        }
        return publications;
    }

    public List<RatedGroup> getGroups() {
        return desk.groups(choice.getPeriod().from(), choice.getPeriod().to(), order());
    }

    /** The order as addresses name it. */
    public String getOrder() {
        return code(order());
    }

    /** All orders there are. */
    public List<String> getOrders() {
        return List.of(Usefulness.Order.values()).stream()
                .map(UsefulnessPage::code)
                .toList();
    }

    public PageLinks getLinks() {
        return new PageLinks(getPublications(), ADDRESS)
                .with("year", choice.getPeriod().year().buddhistYear())
                .with("period", choice.getPeriod().code())
                .with("order", getOrder());
    }

    private Usefulness.Order order() {
        String wanted = request.getParameter("order");
        return List.of(Usefulness.Order.values()).stream()
                .filter(order -> code(order).equals(wanted))
                .findFirst()
                .orElse(Usefulness.Order.NOT_USEFUL);
    }

    private int page() {
        return Optional.ofNullable(request.getParameter("page"))
                .filter(value -> value.matches("[1-9][0-9]{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private static String code(Usefulness.Order order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
