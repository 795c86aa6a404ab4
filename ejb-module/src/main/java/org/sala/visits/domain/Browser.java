package org.sala.visits.domain;

/** Families of browsers, in the order in which an agent must be asked: most also name the browsers they resemble. */
public enum Browser {
    LINE(" line/"),
    FACEBOOK("fban/", "fbav/", "fb_iab/"),
    EDGE("edg/", "edga/", "edgios/", "edge/"),
    OPERA("opr/", "opera"),
    SAMSUNG("samsungbrowser/"),
    FIREFOX("firefox/", "fxios/"),
    CHROME("chrome/", "crios/", "chromium/"),
    SAFARI("safari/"),
    INTERNET_EXPLORER("trident/", "msie "),
    OTHER;

    private final String[] marks;

    Browser(String... marks) {
        this.marks = marks;
    }

    static Browser of(String agent) {
        for (Browser browser : values()) {
            for (String mark : browser.marks) {
                if (agent.contains(mark)) {
                    return browser;
                }
            }
        }
        return OTHER;
    }
}
