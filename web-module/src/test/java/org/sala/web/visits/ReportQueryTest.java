package org.sala.web.visits;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.visits.domain.Breakdown;
import org.sala.visits.domain.Figure;
import org.sala.visits.domain.Period;
import org.sala.visits.domain.PeriodKind;
import org.sala.visits.domain.Scope;

class ReportQueryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void an_address_that_says_nothing_asks_of_the_present_month() {
        ReportQuery query = asked("");
        assertThat(query.period()).isEqualTo(Period.of(PeriodKind.MONTH, TODAY));
        assertThat(query.scope()).isEqualTo(Scope.SITE);
        assertThat(query.address()).isEqualTo("period=month&day=2026-11-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=day&day=2026-11-03",
                "period=fiscal-quarter&day=2026-10-01&by=month&of=device&sort=name",
                "period=fiscal-year&day=2025-10-01&by=fiscal-quarter&figure=page-views",
                "period=free&from=2026-01-05&to=2026-02-04&category=news&figure=downloads&of=file",
                "period=month&day=2026-11-01&file=7%2Fplan+%22a%22.pdf"
            })
    void an_address_asks_the_same_again(String address) {
        assertThat(asked(address).address()).isEqualTo(address);
        assertThat(asked(asked(address).address())).isEqualTo(asked(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period=week&day=x",
                "day=9999999-99-99&page=-1",
                "day=0001-01-01&of='%20OR%201=1",
                "figure=%3Cscript%3E&by=hour&sort=1",
                "page=99999999999999"
            })
    void what_is_not_understood_counts_as_not_given(String address) {
        ReportQuery query = asked(address);
        assertThat(query.period()).isEqualTo(Period.of(PeriodKind.MONTH, TODAY));
        assertThat(query.breakdown()).isEqualTo(Breakdown.CATEGORY);
        assertThat(query.figure()).isEqualTo(Figure.VISITS);
        assertThat(query.page()).isZero();
    }

    @Test
    void a_part_of_the_site_knows_neither_visits_nor_devices() {
        ReportQuery query = asked("category=news&figure=visits&of=device");
        assertThat(query.figure()).isEqualTo(Figure.PAGE_VIEWS);
        assertThat(query.breakdown()).isEqualTo(Breakdown.PUBLICATION);
        assertThat(query.within(new Scope(Scope.Kind.FILE, "7/plan.pdf")).breakdown())
                .isNull();
    }

    @Test
    void a_long_free_period_is_not_shown_by_days() {
        assertThat(asked("period=free&from=2026-01-01&to=2026-11-01&by=day").parts())
                .isEqualTo(PeriodKind.MONTH);
    }

    private static ReportQuery asked(String address) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : address.split("&")) {
            String[] sides = pair.split("=", 2);
            if (sides.length == 2) {
                parameters.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
            }
        }
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                ReportQueryTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> parameters.get(arguments[0]));
        return ReportQuery.of(request, TODAY);
    }
}
