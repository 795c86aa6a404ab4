package org.sala.satisfaction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.shared.Refused;

class AnswerTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final AnswerTokens tokens = new AnswerTokens(new byte[32]);

    @Test
    void every_form_has_its_own_serial() {
        String token = tokens.issue(NOW, 2);
        assertThat(tokens.serial(token, NOW)).isEqualTo(tokens.serial(token, NOW));
        assertThat(tokens.version(token)).isEqualTo(2);
        assertThat(tokens.issued(token)).isEqualTo(NOW);
        assertThat(tokens.serial(tokens.issue(NOW, 2), NOW)).isNotEqualTo(tokens.serial(token, NOW));
    }

    @Test
    void a_form_can_lie_open_for_seven_days() {
        String token = tokens.issue(NOW, 2);
        assertThat(tokens.serial(token, NOW.plus(Duration.ofDays(7)))).isNotEmpty();
        assertThatThrownBy(() -> tokens.serial(token, NOW.plus(Duration.ofDays(8))))
                .isInstanceOf(Refused.class)
                .hasMessage("satisfaction.refusal.form-expired");
    }

    @Test
    void a_form_of_another_portal_is_unknown() {
        byte[] other = new byte[32];
        other[0] = 1;
        assertUnknown(new AnswerTokens(other).issue(NOW, 2));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {".", "a.b", "...", "ก.ข", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA."})
    void an_invented_form_is_unknown(String token) {
        assertUnknown(token);
    }

    @Test
    void a_form_of_changed_age_is_unknown() {
        String token = tokens.issue(NOW, 2);
        char changed = token.charAt(25) == 'A' ? 'B' : 'A';
        assertUnknown(token.substring(0, 25) + changed + token.substring(26));
        assertUnknown("a".repeat(100_000));
    }

    private void assertUnknown(String token) {
        assertThatThrownBy(() -> tokens.serial(token, NOW))
                .isInstanceOf(Refused.class)
                .hasMessage("satisfaction.refusal.form-unknown");
    }
}
