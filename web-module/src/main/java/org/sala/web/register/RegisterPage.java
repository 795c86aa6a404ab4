package org.sala.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.GroupView;
import org.sala.register.boundary.DutyRegister;
import org.sala.register.boundary.RegisterDesk;
import org.sala.register.domain.ChangeView;
import org.sala.register.domain.DutyLine;
import org.sala.register.domain.Exemption;
import org.sala.register.domain.Rhythm;
import org.sala.shared.Bilingual;
import org.sala.shared.SalaClock;

/** All lines of the register; category, group, rhythm and whether a change waits stand in the address. */
@Named
@RequestScoped
public class RegisterPage {
    @Inject
    private DutyRegister register;

    @Inject
    private RegisterDesk desk;

    @Inject
    private OfficeProfile office;

    @Inject
    private SalaClock clock;

    @Inject
    private HttpServletRequest request;

    private List<GroupView> groups;
    private Set<String> waiting;
    private Map<String, Exemption> exempt;
    private List<DutyLine> lines;

    @PostConstruct
    void find() {
        groups = office.groups();
        waiting = desk.waiting().stream().map(ChangeView::subject).collect(Collectors.toSet());
        exempt = register.exemptOn(clock.today());
        lines = register.lines().stream()
                .filter(line -> chosen("category", line.categoryNumber()))
                .filter(line -> chosen("group", line.terms().responsibleGroup()))
                .filter(line -> chosen("rhythm", line.rhythm()))
                .filter(line -> !isOnlyWaiting() || waiting.contains(line.code()))
                .toList();
    }

    public List<DutyLine> getLines() {
        return lines;
    }

    public List<GroupView> getGroups() {
        return groups;
    }

    public Rhythm[] getRhythms() {
        return Rhythm.values();
    }

    /** The chosen value of a filter, empty for all. */
    public String given(String filter) {
        return Objects.toString(request.getParameter(filter), "");
    }

    /** Whether only lines are wanted of which a change waits. */
    public boolean isOnlyWaiting() {
        return given("waiting").equals("on");
    }

    /** Whether a change of the line waits. */
    public boolean waits(String subject) {
        return waiting.contains(subject);
    }

    /** Why the line does not apply today; null when it does. */
    public Exemption exemption(DutyLine line) {
        return exempt.get(line.code());
    }

    /** What the group of this number is called; empty for none. */
    public Bilingual group(Long id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .map(GroupView::name)
                .findFirst()
                .orElse(Bilingual.EMPTY);
    }

    private boolean chosen(String filter, Object value) {
        return given(filter).isEmpty() || given(filter).equals(Objects.toString(value, ""));
    }
}
