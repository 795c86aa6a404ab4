package org.sala.demooffice;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** The public addresses visitors ask for; a publication is asked for only once it is out, and most while it is new. */
final class Addresses {

    private static final String[] CATEGORIES = {
        "general",
        "law",
        "knowledge",
        "links",
        "official-information",
        "sop",
        "citizen-guides",
        "news",
        "e-services",
        "statistics"
    };
    private static final String[] OTHERS = {
        "/statistics",
        "/procedure",
        "/satisfaction",
        "/official-information/section-7",
        "/official-information/section-9"
    };
    private static final String[] WORDS = {
        "ไข้เลือดออก",
        "จัดจ้าง",
        "แบบฟอร์ม",
        "อสม.",
        "รับสมัคร",
        "ส่งเสริมสุขภาพ",
        "PM2.5",
        "วัคซีน",
        "สขร.1",
        "ร้านอาหาร",
        "ดาวน์โหลด"
    };

    private final List<Publication> live;

    Addresses(List<Publication> live) {
        this.live = live;
    }

    /** The Thai or, seldom, the English start page. */
    String start(Random random) {
        return random.nextInt(20) == 0 ? "/en/" : "/";
    }

    /** Any address a reader may ask for on that day. */
    String any(LocalDate day, Random random) {
        String english = random.nextInt(25) == 0 ? "/en" : "";
        int kind = random.nextInt(100);
        if (kind < 20) {
            boolean news = random.nextInt(3) == 0;
            return english + "/c/" + (news ? "news" : CATEGORIES[random.nextInt(CATEGORIES.length)]);
        }
        if (kind < 27) {
            return "/search?q=" + URLEncoder.encode(WORDS[random.nextInt(WORDS.length)], StandardCharsets.UTF_8);
        }
        if (kind < 33) {
            return english + OTHERS[random.nextInt(OTHERS.length)];
        }
        int number = number(day, random);
        List<JsonObject> files = live.get(number - 1).files();
        if (kind < 50 && !files.isEmpty()) {
            return "/f/" + number + "/"
                    + files.get(random.nextInt(files.size())).getString("name");
        }
        return english + "/p/" + number;
    }

    private int number(LocalDate day, Random random) {
        int out = (int) live.stream()
                .filter(p -> p.published().orElseThrow().isBefore(day))
                .count();
        double recent = random.nextInt(3) == 0 ? random.nextDouble() : Math.pow(random.nextDouble(), 4);
        return Math.max(1, out - (int) (recent * out));
    }
}
