package org.sala.publication.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.library.domain.FileView;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;

class CaptionsTest {

    @Test
    void a_film_has_the_captions_that_are_named_like_it_in_the_language_of_their_name() {
        List<AttachedFileView> files =
                files("ล้างมือ.mp4", "ล้างมือ.vtt", "ล้างมือ.en.vtt", "ยุง.mp4", "ยุง-en.VTT", "อื่น.vtt");
        assertThat(Captions.of(files.get(0).file(), files))
                .containsExactly(new Captions(files.get(1), Language.TH), new Captions(files.get(2), Language.EN));
        assertThat(Captions.of(files.get(3).file(), files)).containsExactly(new Captions(files.get(4), Language.EN));
    }

    @Test
    void the_only_film_has_all_captions_whatever_they_are_called() {
        List<AttachedFileView> files = files("final_v2.mp4", "คำบรรยาย.vtt", "song.mp3");
        assertThat(Captions.of(files.get(0).file(), files)).hasSize(1);
        assertThat(Captions.of(files.get(2).file(), files)).isEmpty();
        assertThat(Captions.of(files.get(1).file(), files)).isEmpty();
    }

    private static List<AttachedFileView> files(String... names) {
        return Arrays.stream(names)
                .map(name -> new FileView(1, 1, name, name, type(name), 1, name))
                .map(file -> new AttachedFileView(file, Bilingual.of(file.name()), Bilingual.EMPTY))
                .toList();
    }

    private static String type(String name) {
        return name.endsWith("mp4") ? "video/mp4" : name.endsWith("mp3") ? "audio/mpeg" : "text/vtt";
    }
}
