package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sala.freshness.boundary.FreshnessBoard;
import org.sala.freshness.domain.BoardQuery;
import org.sala.freshness.domain.BoardView;
import org.sala.portal.domain.Audience;
import org.sala.web.portal.Portlet;
import org.sala.web.portal.PortletName;
import org.sala.web.portal.PortletRequest;

/** How complete and up to date the site is this fiscal year, in one figure and by state. */
@PortletName("completeness-board")
@ApplicationScoped
public class CompletenessBoardPortlet implements Portlet {
    @Inject
    private FreshnessBoard board;

    @Override
    public BoardView view(PortletRequest request) {
        return board.of(new BoardQuery(board.presentYear(), null, null, null));
    }

    @Override
    public Audience audience() {
        return Audience.STAFF;
    }
}
