package org.sala.demooffice;

import java.time.LocalDate;

/** Dates and digits as formal Thai papers write them. */
final class FormalThai {

    private static final String[] MONTHS = {
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"
    };

    private FormalThai() {}

    /** For example "๒ ธันวาคม ๒๕๖๓". */
    static String date(LocalDate date) {
        return digits(date.getDayOfMonth() + " " + MONTHS[date.getMonthValue() - 1] + " " + (date.getYear() + 543));
    }

    static String digits(String text) {
        StringBuilder thai = new StringBuilder();
        text.chars().forEach(c -> thai.append((char) (c >= '0' && c <= '9' ? c - '0' + '๐' : c)));
        return thai.toString();
    }
}
