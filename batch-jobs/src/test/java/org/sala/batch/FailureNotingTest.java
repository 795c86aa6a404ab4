package org.sala.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.sql.SQLTransactionRollbackException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureNotingTest {
    private static final Exception CLASH =
            new IllegalStateException(new SQLTransactionRollbackException("no lock in time", "40XL1"));
    private static final Exception FAULT = new IllegalStateException("no room left");

    private final List<Exception> noted = new ArrayList<>();
    private final FailureNoting noting = new FailureNoting(new CurrentRun() {
        @Override
        void failed(Exception failure) {
            noted.add(failure);
        }
    });

    @Test
    void a_clash_that_passes_is_no_failure() throws Exception {
        assertThat(noting.note(answering(CLASH, CLASH, "COMPLETED"))).isEqualTo("COMPLETED");
        assertThat(noted).isEmpty();
    }

    @Test
    void a_clash_that_does_not_pass_is_one() {
        assertThatThrownBy(() -> noting.note(answering(CLASH, CLASH, CLASH, "COMPLETED")))
                .isSameAs(CLASH);
        assertThat(noted).containsExactly(CLASH);
    }

    @Test
    void anything_else_is_not_tried_again() {
        assertThatThrownBy(() -> noting.note(answering(FAULT, "COMPLETED"))).isSameAs(FAULT);
        assertThat(noted).containsExactly(FAULT);
    }

    /** A batchlet that fails or ends so, one time after the other. */
    private static InvocationContext answering(Object... answers) {
        Deque<Object> left = new ArrayDeque<>(Arrays.asList(answers));
        return (InvocationContext) Proxy.newProxyInstance(
                FailureNotingTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> {
                    Object answer = left.remove();
                    if (answer instanceof Exception failure) {
                        throw failure;
                    }
                    return answer;
                });
    }
}
