package org.sala.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Writes an access log such as a district office's portal would have: NCSA combined, in the order of time, the same bytes
 * for the same arguments. 90 days, 2,000 addresses of which few are read much, 200,000 visitors, 3 % of lines by robots.
 */
public final class GeneratedLog {

    private static final int DAYS = 90;
    private static final int ADDRESSES = 2_000;
    private static final int VISITORS = 200_000;
    private static final double ROBOTS = 0.03;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss +0700", Locale.ROOT);
    private static final String[] CATEGORIES = categories();
    private static final String[] STATIC = {
        "/assets/public.css", "/assets/tokens.css", "/assets/sarabun-regular.woff2", "/assets/seal.svg", "/favicon.ico"
    };
    private static final String[] REFERRERS = {
        "-",
        "-",
        "-",
        "https://www.google.com/",
        "https://www.google.co.th/",
        "https://l.facebook.com/",
        "https://line.me/",
        "https://www.moph.go.th/",
        "https://www.bing.com/"
    };
    private static final String[] ROBOT_AGENTS = {
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
        "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)",
        "curl/7.88.1",
        "python-requests/2.31.0"
    };

    private final Random random = new Random(2569);
    private final LocalDate firstDay;
    private final int days;

    private GeneratedLog(LocalDate firstDay, int days) {
        this.firstDay = firstDay;
        this.days = days;
    }

    /** Arguments: the file to write, how many lines, and {@code next} for the one day that follows on the 90. */
    public static void main(String[] arguments) throws IOException {
        boolean next = arguments.length > 2 && arguments[2].equals("next");
        GeneratedLog log = next ? new GeneratedLog(FIRST_DAY.plusDays(DAYS), 1) : new GeneratedLog(FIRST_DAY, DAYS);
        log.write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private void write(Path file, int lines) throws IOException {
        try (OutputStream log = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int i = 0; i < lines; i++) {
                long second = (long) ((double) i / lines * days * 86_400);
                log.write(line(firstDay.atStartOfDay().plusSeconds(second)).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String line(LocalDateTime time) {
        boolean robot = random.nextDouble() < ROBOTS;
        int visitor = random.nextInt(VISITORS);
        String host = robot ? "66.249.66." + random.nextInt(200) : host(visitor);
        String agent = robot ? ROBOT_AGENTS[random.nextInt(ROBOT_AGENTS.length)] : agent(visitor);
        double what = random.nextDouble();
        String address = what < 0.35 ? STATIC[random.nextInt(STATIC.length)] : address(unevenly(ADDRESSES));
        String referrer = what < 0.35 ? "https://portal.example.go.th/" : REFERRERS[random.nextInt(REFERRERS.length)];
        double outcome = random.nextDouble();
        int status = outcome < 0.86 ? 200 : outcome < 0.95 ? 304 : outcome < 0.98 ? 404 : outcome < 0.99 ? 302 : 500;
        String method = random.nextDouble() < 0.98 ? "GET" : "POST";
        String query = random.nextDouble() < 0.05 ? "?page=" + random.nextInt(5) : "";
        return host + " - - [" + TIME.format(time) + "] \"" + method + ' ' + address + query + " HTTP/1.1\" " + status
                + ' ' + (status == 304 ? "-" : 500 + random.nextInt(60_000)) + " \"" + referrer + "\" \"" + agent
                + "\"\n";
    }

    /** The addresses of the categories in their order, from the register that the portal reads. */
    private static String[] categories() {
        try (InputStream register = GeneratedLog.class.getResourceAsStream("/org/sala/register/register.json")) {
            return Pattern.compile("\"slug\": \"([a-z-]+)\"")
                    .matcher(new String(register.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(slug -> slug.group(1))
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String host(int visitor) {
        int spread = visitor * 7919;
        return "1." + (46 + (spread >>> 16) % 8) + '.' + (spread >>> 8 & 255) + '.' + (1 + (spread & 127));
    }

    private static String agent(int visitor) {
        int version = 100 + visitor % 30;
        return switch (visitor % 10) {
            case 0, 1, 2 ->
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/" + version
                        + ".0.0.0 Mobile Safari/537.36";
            case 3, 4, 5 ->
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/" + version
                        + ".0.0.0 Safari/537.36";
            case 6 ->
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_" + visitor % 6
                        + " like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1";
            case 7 ->
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:" + version + ".0) Gecko/20100101 Firefox/" + version
                        + ".0";
            case 8 ->
                "Mozilla/5.0 (iPad; CPU OS 16_" + visitor % 7
                        + " like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.0 Mobile/15E148 Safari/604.1";
            default ->
                "Mozilla/5.0 (Linux; Android 13; SM-A54) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/"
                        + version + ".0.0.0 Mobile Safari/537.36 Line/13." + visitor % 20 + ".0";
        };
    }

    private static String address(int number) {
        String language = number % 10 == 9 ? "/en" : "";
        return switch (number % 8) {
            case 0 -> language + "/c/" + CATEGORIES[number / 8 % CATEGORIES.length];
            case 1 -> number < 20 ? language + "/" : language + "/f/" + number + "/announcement-" + number + ".pdf";
            default -> language + "/p/" + number;
        };
    }

    /** Small numbers often, large ones seldom. */
    private int unevenly(int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 3));
    }
}
