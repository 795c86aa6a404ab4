package org.sala.web.texts;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sala.shared.PageOf;

/** The links below a list that has several pages. What is chosen stays in every link; in addresses pages count from 1. */
public final class PageLinks {
    private static final int AROUND = 2;

    private final PageOf<?> page;
    private final String address;
    private final String parameter;
    private final List<String> parameters = new ArrayList<>();

    /** Links to the pages of a list at an address without query. */
    public PageLinks(PageOf<?> page, String address) {
        this(page, address, "page");
    }

    /** Links to the pages of one of several lists at an address; the parameter is that of this list. */
    public PageLinks(PageOf<?> page, String address, String parameter) {
        this.page = page;
        this.address = address;
        this.parameter = parameter;
    }

    /** Keeps a parameter in every link; null or empty is left out. */
    public PageLinks with(String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return this;
    }

    /** Whether there is more than one page. */
    public boolean isNeeded() {
        return page.pages() > 1;
    }

    /** The number of this page, from 1. */
    public int getCurrent() {
        return page.page() + 1;
    }

    /** The numbers to show: first, last and those around this one; 0 stands for a gap. */
    public List<Integer> getNumbers() {
        List<Integer> numbers = new ArrayList<>();
        IntStream.rangeClosed(1, page.pages())
                .filter(number -> number == 1 || number == page.pages() || Math.abs(number - getCurrent()) <= AROUND)
                .forEach(number -> {
                    if (!numbers.isEmpty() && numbers.get(numbers.size() - 1) < number - 1) {
                        numbers.add(0);
                    }
                    numbers.add(number);
                });
        return numbers;
    }

    /** Whether a page stands before. */
    public boolean isPrevious() {
        return page.hasPrevious();
    }

    /** Whether a page follows. */
    public boolean isNext() {
        return page.hasNext();
    }

    /** The address of a page, from 1. */
    public String to(int number) {
        List<String> all = new ArrayList<>(parameters);
        if (number > 1) {
            all.add(parameter + "=" + number);
        }
        return all.isEmpty() ? address : address + "?" + String.join("&", all);
    }
}
