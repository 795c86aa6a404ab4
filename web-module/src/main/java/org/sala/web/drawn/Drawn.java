package org.sala.web.drawn;

/** A part of a page that may have been written before, and is told what is written of it else. */
public interface Drawn {
    /** All of it as it was written before and would be written again; null when it has to be written. */
    String getDrawn();

    /**
     * It has been written.
     *
     * @param html all of it, as it stands on the page
     */
    void drawnAs(String html);

    /**
     * What to put into the page that is being made.
     *
     * @param html all of it
     */
    default String inPage(String html) {
        return html;
    }
}
