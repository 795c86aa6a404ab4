package org.sala.web.keptpages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PageStoreTest {
    /** More than the precision with which reading is noted. */
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1) + 1;

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final AtomicLong now = new AtomicLong(1);
    private final PageStore store = new PageStore(1 << 20, now::get);

    @Test
    void a_page_is_made_once_per_revision() throws Exception {
        KeptPage first = store.findOrMake("/", 7, () -> page("a", 7));

        assertThat(store.find("/", 7)).isSameAs(first);
        assertThat(store.find("/", 8)).isNull();
        assertThat(store.findOrMake("/", 8, () -> page("b", 8))).isNotSameAs(first);
    }

    @Test
    void a_page_whose_figures_move_holds_only_so_long() throws Exception {
        store.findOrMake("/statistics", 1, () -> page("a", 1, Optional.of(Duration.ofSeconds(60))));

        now.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(store.find("/statistics", 1)).isNotNull();
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        assertThat(store.find("/statistics", 1)).isNull();
    }

    @Test
    void many_who_ask_at_once_are_served_by_one_making() throws Exception {
        AtomicInteger made = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        ExecutorService readers = Executors.newFixedThreadPool(8);
        List<Future<KeptPage>> answers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            answers.add(readers.submit(() -> store.findOrMake("/", 1, () -> {
                made.incrementAndGet();
                begun.countDown();
                awaitQuietly(mayEnd);
                return page("a", 1);
            })));
        }
        begun.await();
        mayEnd.countDown();

        for (Future<KeptPage> answer : answers) {
            assertThat(answer.get()).isNotNull();
        }
        assertThat(made).hasValue(1);
        readers.shutdown();
    }

    @Test
    void the_pages_unused_for_longest_make_room() throws Exception {
        for (int i = 0; i < 40; i++) {
            String text = "x".repeat(60_000) + i;
            now.addAndGet(SECOND);
            store.findOrMake("/p/" + i, 1, () -> page(text, 1));
            now.addAndGet(SECOND);
            store.find("/p/0", 1);
        }

        assertThat(store.size()).isLessThanOrEqualTo(1 << 20);
        assertThat(store.find("/p/0", 1)).isNotNull();
        assertThat(store.find("/p/1", 1)).isNull();
        assertThat(store.find("/p/39", 1)).isNotNull();
    }

    @Test
    void what_may_not_be_kept_or_fails_is_forgotten() throws Exception {
        assertThat(store.findOrMake("/p/404", 1, () -> null)).isNull();
        assertThatThrownBy(() -> store.findOrMake("/p/500", 1, () -> {
                    throw new IOException("no");
                }))
                .isInstanceOf(IOException.class);

        assertThat(store.find("/p/404", 1)).isNull();
        assertThat(store.findOrMake("/p/500", 1, () -> page("a", 1))).isNotNull();
    }

    @Test
    void a_change_of_the_site_frees_the_memory_of_older_pages() throws Exception {
        store.findOrMake("/", 1, () -> page("a", 1));

        store.forgetAllBut(2, MINUTE, Set.of());

        assertThat(store.size()).isZero();
    }

    @Test
    void what_was_read_lately_is_told_when_it_is_forgotten() throws Exception {
        store.findOrMake("/old", 1, () -> page("a", 1));
        now.addAndGet(MINUTE + 1);
        store.findOrMake("/", 1, () -> page("a", 1));
        now.addAndGet(1);
        store.findOrMake("/c/law", 1, () -> page("a", 1));

        assertThat(store.forgetAllBut(2, MINUTE, Set.of()))
                .extracting(PageStore.Gone::key)
                .containsExactly("/c/law", "/");
    }

    @Test
    void of_some_paths_the_last_page_read_is_told_whenever_that_was() throws Exception {
        store.findOrMake("http://forged.example/", 1, () -> page("a", 1));
        now.addAndGet(1);
        store.findOrMake("http://sso.example/", 1, () -> page("a", 1));
        store.findOrMake("http://sso.example/en/", 1, () -> page("a", 1));
        store.findOrMake("http://sso.example/c/law", 1, () -> page("a", 1));
        now.addAndGet(MINUTE + 1);

        assertThat(store.forgetAllBut(2, MINUTE, Set.of("/", "/en/")))
                .extracting(PageStore.Gone::key)
                .containsExactlyInAnyOrder("http://sso.example/", "http://sso.example/en/");
    }

    @Test
    void a_page_of_some_paths_whose_time_is_over_is_told_once_it_is_over() throws Exception {
        Optional<Duration> minute = Optional.of(Duration.ofMinutes(1));
        store.findOrMake("http://other.example/", 1, () -> page("a", 1, minute));
        now.addAndGet(1);
        store.findOrMake("http://sso.example/", 1, () -> page("a", 1, minute));
        store.findOrMake("http://sso.example/en/", 1, () -> page("a", 1));
        store.findOrMake("http://sso.example/statistics", 1, () -> page("a", 1, minute));
        Set<String> paths = Set.of("/", "/en/");

        assertThat(store.over(1, paths)).isEmpty();
        now.addAndGet(MINUTE + 1);
        assertThat(store.over(1, paths)).extracting(PageStore.Gone::key).containsExactly("http://sso.example/");

        store.findOrMake("http://sso.example/", 1, () -> page("b", 1, minute));
        assertThat(store.over(1, paths)).isEmpty();
    }

    @Test
    void a_page_made_ahead_of_readers_is_not_taken_for_read() throws Exception {
        long read = now.get();
        store.findOrMake("/", 1, () -> page("a", 1));
        now.addAndGet(MINUTE);
        store.findOrMake("/", 2, () -> {
            KeptPage ahead = page("b", 2);
            ahead.use(read);
            return ahead;
        });

        assertThat(store.forgetAllBut(3, MINUTE, Set.of())).containsExactly(new PageStore.Gone("/", read));
        assertThat(store.size()).isZero();
    }

    private KeptPage page(String text, long revision) {
        return page(text, revision, Optional.empty());
    }

    private KeptPage page(String text, long revision, Optional<Duration> goodFor) {
        return KeptPage.of(text.getBytes(StandardCharsets.UTF_8), "text/html", revision, goodFor, now.get());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
