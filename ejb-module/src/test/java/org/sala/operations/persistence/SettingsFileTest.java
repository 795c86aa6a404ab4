package org.sala.operations.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path data;

    @Test
    void settings_stand_in_the_data_directory() throws IOException {
        Files.writeString(data.resolve("sala.properties"), "sala.hosts=www.example.go.th\n");
        SettingsFile settings = new SettingsFile(data.toString());
        assertThat(settings.getValue("sala.hosts")).isEqualTo("www.example.go.th");
        assertThat(settings.getValue("sala.node")).isNull();
    }

    @Test
    void no_file_means_no_settings() {
        assertThat(new SettingsFile(data.toString()).getPropertyNames()).isEmpty();
    }
}
