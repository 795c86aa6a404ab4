package org.sala.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sala.notices.domain.NoticeText;
import org.sala.publication.domain.Transition;

class WordsTest {

    @Test
    void every_word_of_letters_exists_in_both_languages() throws IOException {
        Properties thai = read("th");
        assertThat(read("en").stringPropertyNames()).containsExactlyInAnyOrderElementsOf(thai.stringPropertyNames());
        assertThat(thai.stringPropertyNames())
                .filteredOn(key -> key.endsWith(".subject"))
                .allMatch(key -> thai.containsKey(key.replace(".subject", ".text")));
    }

    @ParameterizedTest
    @EnumSource(Transition.class)
    void every_step_of_the_workflow_has_words_of_its_own(Transition transition) {
        assertThat(NoticeText.has(transition + ".writers") || NoticeText.has(transition + ".approvers"))
                .isTrue();
    }

    private static Properties read(String language) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                NoticeText.class.getResourceAsStream("/org/sala/notices/words_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
