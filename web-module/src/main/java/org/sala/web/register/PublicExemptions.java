package org.sala.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.sala.register.boundary.DutyRegister;
import org.sala.register.domain.DutyItemType;
import org.sala.register.domain.Exemption;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaClock;

/** What the public is told does not apply to the office today, and why: {@code #{exemptions.of(code)}}. */
@Named("exemptions")
@RequestScoped
public class PublicExemptions {
    @Inject
    private DutyRegister register;

    @Inject
    private SalaClock clock;

    private Map<String, Exemption> today;

    /** A kind or category that does not apply. */
    public record NotApplying(Bilingual name, Bilingual reason) {}

    @PostConstruct
    void find() {
        today = register.exemptOn(clock.today());
    }

    /** Why a required item does not apply; null when it does. */
    public Exemption of(String code) {
        return today.get(code);
    }

    /** The kinds of a category, or the whole of it, that do not apply. */
    public List<NotApplying> in(int category) {
        return today.isEmpty()
                ? List.of()
                : register.lines().stream()
                        .filter(line -> line.categoryNumber() == category && line.type() != DutyItemType.ITEM)
                        .filter(line -> today.containsKey(line.code()))
                        .map(line -> new NotApplying(
                                line.name(), today.get(line.code()).reason()))
                        .toList();
    }
}
