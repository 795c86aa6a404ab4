package org.sala.demooffice;

import java.util.Random;

/**
 * Somebody, or a robot, who visits.
 *
 * @param address network address from the ranges kept for documentation
 * @param agent what the browser calls itself
 * @param robot whether this is a robot that says so
 */
record Reader(String address, String agent, boolean robot) {

    private static final String[] NETWORKS = {"192.0.2.", "198.51.100.", "203.0.113."};
    private static final String[] PEOPLE = {
        "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
        "Mozilla/5.0 (Linux; Android 13; CPH2565) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36",
        "Mozilla/5.0 (Linux; Android 15; V2352) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/14.9.0",
        "Mozilla/5.0 (iPad; CPU OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15"
    };
    private static final String[] ROBOTS = {
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)"
    };
    private static final String[] REFERRERS = {
        "https://www.google.com/",
        "https://www.google.co.th/",
        "https://www.facebook.com/",
        "https://l.facebook.com/",
        "https://line.me/",
        "https://www.bing.com/",
        "https://yasothon.moph.go.th/"
    };

    /** Three visits of a hundred are robots'. */
    static Reader any(Random random) {
        String address = NETWORKS[random.nextInt(NETWORKS.length)] + (1 + random.nextInt(254));
        boolean robot = random.nextInt(100) < 3;
        String[] agents = robot ? ROBOTS : PEOPLE;
        return new Reader(address, agents[random.nextInt(agents.length)], robot);
    }

    /** Where a visit came from; more than a third come directly. */
    static String referrer(Random random) {
        return random.nextInt(100) < 38
                ? "-"
                : REFERRERS[(int) (Math.pow(random.nextDouble(), 1.7) * REFERRERS.length)];
    }
}
