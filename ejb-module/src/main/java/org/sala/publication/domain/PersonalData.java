package org.sala.publication.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sala.shared.ThaiText;

/**
 * Finds what looks like personal data in a text: citizen numbers whose check digit is right, mobile telephone numbers, bank accounts.
 * Digits may be Thai or Arabic, with or without separators. Numbers with an area code belong to offices and homes that stand in
 * directories; they are left alone.
 */
public final class PersonalData {
    private static final String SEPARATOR = "[ \\u00a0.\\-\\u2010-\\u2015]";

    /** Thirteen digits: side by side, parted by hyphens, grouped 1-4-5-2-1 as on the card, or one to a box. */
    private static final Pattern CITIZEN = Pattern.compile(
            "(?<!\\d)[1-8](?:(?:-?\\d){12}|S\\d{4}S\\d{5}S\\d{2}S\\d|(?: \\d){12})(?!\\d)".replace("S", SEPARATOR));

    private static final Pattern MOBILE = Pattern.compile(
            "(?<!\\d)(?:0|\\+?66S?(?:\\(0\\)S?)?)[689]S?\\d(?:S?\\d){3}(?:S?\\d){4}(?!S?\\d)".replace("S", SEPARATOR));

    private static final Pattern ACCOUNT =
            Pattern.compile("(?<!\\d)\\d{3}S\\dS\\d{5}S\\d(?!\\d)".replace("S", SEPARATOR));

    private static final Pattern NAMED_ACCOUNT = Pattern.compile(
            "(?:บัญชี|ธนาคาร|พร้อมเพย์|account|a/c)[^\\d]{0,60}?(\\d(?:S?\\d){9,11})(?!\\d)".replace("S", SEPARATOR));

    private PersonalData() {}

    /**
     * One number found.
     *
     * @param digits all its digits
     * @param masked as it may be shown: the last two digits alone
     */
    public record Found(FindingKind kind, String digits, String masked) {}

    /**
     * Everything found, each number once.
     *
     * @param published whether the office itself publishes a telephone number, given its digits; asked only when there is one
     */
    public static List<Found> in(String text, Predicate<String> published) {
        String key = ThaiText.normalise(text);
        List<Found> found = new ArrayList<>();
        key = collect(CITIZEN, key, 0, FindingKind.CITIZEN_ID, found);
        key = collect(ACCOUNT, key, 0, FindingKind.BANK_ACCOUNT, found);
        key = collect(MOBILE, key, 0, FindingKind.TELEPHONE, found);
        collect(NAMED_ACCOUNT, key, 1, FindingKind.BANK_ACCOUNT, found);
        found.removeIf(one -> one.kind() == FindingKind.TELEPHONE && published.test(one.digits()));
        return found.stream().distinct().toList();
    }

    /** The digits of the mobile telephones in a text; 0 stands for the country's code. */
    public static Set<String> mobiles(String text) {
        List<Found> found = new ArrayList<>();
        collect(MOBILE, ThaiText.normalise(text), 0, FindingKind.TELEPHONE, found);
        return found.stream().map(Found::digits).collect(Collectors.toSet());
    }

    private static String telephone(String text) {
        String digits = digits(text);
        return digits.startsWith("66") ? ("0" + digits.substring(2)).replaceFirst("^00", "0") : digits;
    }

    /** Whether the last of thirteen digits is the one the others lead to. */
    static boolean checks(String citizenNumber) {
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (citizenNumber.charAt(i) - '0') * (13 - i);
        }
        return (11 - sum % 11) % 10 == citizenNumber.charAt(12) - '0';
    }

    /** Collects what is found and answers with the text without it, so that no number is found twice. */
    private static String collect(Pattern pattern, String text, int group, FindingKind kind, List<Found> found) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            String number = matcher.group(group);
            String digits = kind == FindingKind.TELEPHONE ? telephone(number) : digits(number);
            if (kind == FindingKind.CITIZEN_ID && !checks(digits)) {
                continue;
            }
            found.add(new Found(kind, digits, masked(number)));
            matcher.appendReplacement(rest, " | ");
        }
        return matcher.appendTail(rest).toString();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String masked(String number) {
        return number.substring(0, number.length() - 2).replaceAll("\\d", "x") + number.substring(number.length() - 2);
    }
}
