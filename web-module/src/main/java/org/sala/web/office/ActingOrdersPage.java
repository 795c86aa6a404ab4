package org.sala.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sala.account.boundary.ActingOrderDesk;
import org.sala.account.boundary.PostDesk;
import org.sala.office.domain.ActingKind;
import org.sala.office.domain.ActingOrderForm;
import org.sala.office.domain.ActingOrderView;
import org.sala.office.domain.PostView;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** Where administrators enter acting orders and take them back. */
@Named
@RequestScoped
@TellsRefusals
public class ActingOrdersPage {
    private static final int SIZE = 20;

    @Inject
    private ActingOrderDesk desk;

    @Inject
    private PostDesk postDesk;

    @Inject
    private Typed typed;

    @Inject
    private Texts texts;

    @Inject
    private SalaClock clock;

    private PageOf<ActingOrderView> orders;

    /** Enters an order. */
    public String enter() {
        ActingKind kind = typed.text("kind").equals("ON_BEHALF") ? ActingKind.ON_BEHALF : ActingKind.IN_PLACE;
        desk.enter(new ActingOrderForm(
                typed.text("number"),
                typed.day("date"),
                kind,
                typed.number("post"),
                typed.number("person"),
                typed.day("first"),
                typed.day("last"),
                typed.ticked("category")));
        texts.inform("office.orders.entered", typed.text("number"));
        return "/admin/acting-orders.xhtml?faces-redirect=true";
    }

    /** Takes an order back at once. */
    public String revoke(ActingOrderView order) {
        desk.revoke(order.id(), order.version());
        texts.inform("office.orders.revoked-done", order.number());
        return "/admin/acting-orders.xhtml?faces-redirect=true";
    }

    public PageOf<ActingOrderView> getOrders() {
        return orders = orders == null ? desk.all(typed.page(), SIZE) : orders;
    }

    /** The posts somebody can act for. */
    public List<PostView> getHeads() {
        return postDesk.posts().stream().filter(PostView::isHead).toList();
    }

    public ActingKind[] getKinds() {
        return ActingKind.values();
    }

    /** The key of how the order stands today. */
    public String state(ActingOrderView order) {
        if (order.revoked()) {
            return "office.orders.state.revoked";
        }
        if (order.inForceOn(clock.today())) {
            return "office.orders.state.in-force";
        }
        return order.isOpenOn(clock.today()) ? "office.orders.state.to-come" : "office.orders.state.over";
    }

    /** Whether it can be taken back. */
    public boolean isOpen(ActingOrderView order) {
        return order.isOpenOn(clock.today());
    }
}
