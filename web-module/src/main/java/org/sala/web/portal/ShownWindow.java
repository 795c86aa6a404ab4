package org.sala.web.portal;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.sala.portal.domain.WindowView;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.web.drawn.Drawn;

/** A window of the page that is being made, as its facelets read it: {@code #{window.model}}, {@code #{window.help}} … */
public final class ShownWindow implements Drawn {
    private final WindowView view;
    private final WindowAddresses addresses;
    private final WindowState usual;
    private final String title;
    private final String look;
    private final Language language;
    private Object model;
    private boolean failed;
    private String drawn;
    private String written;
    private String mark;
    private Consumer<String> whenDrawn = html -> {};
    private RefusedPreferences refused = RefusedPreferences.NONE;

    ShownWindow(WindowView view, WindowAddresses addresses, String title, String look, Language language) {
        this.view = view;
        this.addresses = addresses;
        this.usual = view.folded() ? WindowState.MINIMIZED : WindowState.NORMAL;
        this.title = title;
        this.look = look;
        this.language = language;
    }

    void show(Object found) {
        model = found;
    }

    void fail() {
        failed = true;
    }

    void refuse(RefusedPreferences typed) {
        refused = typed;
    }

    void draw(String html) {
        drawn = html;
    }

    /** Has a mark stand in its place on the page that is being made; what it says is taken from {@link #html()}. */
    void standAsMark(String text) {
        mark = text;
    }

    /** What it says, as it was written before or just now; null when it has not been written. */
    String html() {
        return drawn == null ? written : drawn;
    }

    void whenDrawn(Consumer<String> kept) {
        whenDrawn = kept;
    }

    /** It has been written; what stands there in place of a failed one is not kept. */
    @Override
    public void drawnAs(String html) {
        written = html;
        if (!failed) {
            whenDrawn.accept(html);
        }
    }

    @Override
    public String inPage(String html) {
        return mark == null ? html : mark;
    }

    WindowAddresses addresses() {
        return addresses;
    }

    boolean isViewed() {
        return getMode() == WindowMode.VIEW && !isMinimized();
    }

    /** What the portlet found. */
    public Object getModel() {
        return model;
    }

    @Override
    public String getDrawn() {
        return drawn;
    }

    /** Whether a sentence stands in place of the content. */
    public boolean isFailed() {
        return failed;
    }

    /** Where it stands and how it is set. */
    public WindowView getView() {
        return view;
    }

    /** Its identifier in the page and the address. */
    public String getId() {
        return "w" + view.id();
    }

    /** What stands in its title bar. */
    public String getTitle() {
        return title;
    }

    /** Its style class, may be empty. */
    public String getLook() {
        return look;
    }

    /** The name of its portlet. */
    public String getPortlet() {
        return view.portlet();
    }

    /** Its preferences. */
    public Map<String, String> getPreferences() {
        return view.preferences();
    }

    /** Its preference {@code text-th} or {@code text-en}, whichever the reader's language and what was written make; null for none. */
    public String getSaid() {
        Bilingual said = Bilingual.of(
                view.preferences().getOrDefault("text-th", ""),
                view.preferences().get("text-en"));
        return said.in(language).isBlank() ? null : said.in(language);
    }

    /** What it shows. */
    public WindowMode getMode() {
        return addresses.mode(view.id());
    }

    /** How much room it has. */
    public WindowState getState() {
        return addresses.state(view.id(), usual);
    }

    /** Whether only its title is shown. */
    public boolean isMinimized() {
        return getState() == WindowState.MINIMIZED;
    }

    /** Whether it has the page for itself. */
    public boolean isMaximized() {
        return getState() == WindowState.MAXIMIZED;
    }

    /** Whether its content or something else about it is shown. */
    public boolean isContent() {
        return getMode() == WindowMode.VIEW;
    }

    /** The facelet of what it shows. */
    public String getFacelet() {
        return "/WEB-INF/portlets/"
                + (failed ? "failed" : view.portlet() + "/" + getMode().word()) + ".xhtml";
    }

    /** The address with this window in a mode. */
    public String toMode(String mode) {
        return addresses.with(view.id(), WindowMode.of(mode));
    }

    /** The address with this window in a state. */
    public String toState(String state) {
        return addresses.with(view.id(), WindowState.of(state, usual), usual);
    }

    /** The values that fill the form of preferences: what was typed and refused, else what is set, else what is usual. */
    public String value(Preference preference) {
        return refused.typed(view.id(), preference)
                .orElseGet(() -> view.preferences().getOrDefault(preference.name(), preference.usual()));
    }

    /** Whether what was typed for the preference cannot be. */
    public boolean isWrong(Preference preference) {
        return refused.typed(view.id(), preference)
                .filter(value -> !preference.acceptsTyped(value))
                .isPresent();
    }

    static List<ShownWindow> maximizedAmong(List<ShownWindow> windows) {
        return windows.stream().filter(ShownWindow::isMaximized).limit(1).toList();
    }
}
