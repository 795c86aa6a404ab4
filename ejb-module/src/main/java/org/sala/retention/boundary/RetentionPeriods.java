package org.sala.retention.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.sala.retention.domain.RetentionKind;

/** How many days each kind is kept, by the settings {@code sala.retention.KIND-days}. */
@ApplicationScoped
public class RetentionPeriods {
    private final Function<String, Optional<Integer>> settings;

    /** The periods of the configuration. */
    public RetentionPeriods() {
        this(name -> ConfigProvider.getConfig().getOptionalValue(name, Integer.class));
    }

    /** The periods that these settings say. */
    public RetentionPeriods(Function<String, Optional<Integer>> settings) {
        this.settings = settings;
    }

    /** The days of a kind; never fewer than the law wants, whatever the setting says. */
    public int days(RetentionKind kind) {
        return kind.days(settings.apply(kind.setting()).orElse(null));
    }
}
