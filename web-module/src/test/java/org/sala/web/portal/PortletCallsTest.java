package org.sala.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sala.account.boundary.CurrentPerson;
import org.sala.portal.domain.Region;
import org.sala.portal.domain.WindowView;
import org.sala.shared.Language;

class PortletCallsTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final PortletCalls calls = new PortletCalls(
            (ManagedExecutorService) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ManagedExecutorService.class},
                    (proxy, method, arguments) -> method.invoke(threads, arguments)),
            new CurrentPerson());

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void a_portlet_that_fails_leaves_the_others_standing() {
        ShownWindow good = window(1);
        ShownWindow bad = window(2);

        calls.answer(List.of(call(good, request -> "news"), call(bad, request -> {
            throw new IllegalStateException("no database");
        })));

        assertThat(good.getModel()).isEqualTo("news");
        assertThat(good.isFailed()).isFalse();
        assertThat(bad.isFailed()).isTrue();
        assertThat(bad.getFacelet()).isEqualTo("/WEB-INF/portlets/failed.xhtml");
    }

    @Test
    void a_portlet_that_hangs_costs_a_second_once_and_is_left_alone_while_it_hangs() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger asked = new AtomicInteger();
        Portlet hanging = request -> {
            asked.incrementAndGet();
            awaitWithoutEnd(never);
            return "late";
        };
        ShownWindow good = window(1);
        ShownWindow slow = window(2);
        calls.answer(List.of(call(window(2), request -> "early"), call(window(1), request -> "news")));

        long begun = System.nanoTime();
        calls.answer(List.of(call(slow, hanging), call(good, request -> "news")));
        Duration first = Duration.ofNanos(System.nanoTime() - begun);
        begun = System.nanoTime();
        ShownWindow again = window(2);
        calls.answer(List.of(call(again, hanging)));
        Duration second = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(slow.isFailed()).isTrue();
        assertThat(good.getModel()).isEqualTo("news");
        assertThat(first).isLessThan(Duration.ofSeconds(5));
        assertThat(again.isFailed()).isTrue();
        assertThat(second).isLessThan(Duration.ofMillis(500));
        assertThat(asked).hasValue(1);
        never.countDown();
    }

    private static PortletCalls.Call call(ShownWindow window, Portlet portlet) {
        return new PortletCalls.Call(
                window, portlet, new PortletRequest(Map.of(), false, Language.TH, Optional.empty()));
    }

    private static ShownWindow window(long id) {
        WindowView view = new WindowView(id, "news", Region.MAIN, 0, Map.of(), false, false, false, 1);
        return new ShownWindow(view, new WindowAddresses("/", Map.of()), "News", "", Language.TH);
    }

    /** Like a driver that does not listen to interrupts. */
    private static void awaitWithoutEnd(CountDownLatch latch) {
        boolean interrupted = false;
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
