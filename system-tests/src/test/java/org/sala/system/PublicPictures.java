package org.sala.system;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/**
 * Draws every type of public page as readers see it: at 390 and 1280 pixels, in Thai and English, the four beside each other in one
 * picture. Arguments: the address of a running portal of the demonstration office, the folder to write to.
 */
public final class PublicPictures {
    private static final Map<String, String> PAGES = new LinkedHashMap<>();
    private static final Map<String, String> PUBLICATIONS = new LinkedHashMap<>();
    private static final double SCALE = 0.42;
    private static final int HIGHEST = 2_200;
    private static final float QUALITY = 0.5f;

    static {
        PAGES.put("start", "/");
        for (String category : List.of(
                "general",
                "law",
                "knowledge",
                "links",
                "official-information",
                "sop",
                "citizen-guides",
                "news",
                "e-services",
                "statistics")) {
            PAGES.put("category-" + category, "/c/" + category);
        }
        PAGES.put("board-procurement", "/c/news?kind=procurement-notice");
        PAGES.put("section-7", "/official-information/section-7");
        PAGES.put("section-9", "/official-information/section-9");
        PAGES.put("search", "/search?q=%E0%B8%A7%E0%B8%B1%E0%B8%84%E0%B8%8B%E0%B8%B5%E0%B8%99");
        PAGES.put("search-nothing", "/search?q=zzqx");
        PAGES.put("procedure", "/procedure");
        PAGES.put("statistics", "/statistics");
        PAGES.put("statistics-counting", "/statistics/counting");
        PAGES.put("satisfaction", "/satisfaction");
        PAGES.put("satisfaction-results", "/satisfaction/results");
        PAGES.put("satisfaction-replies", "/satisfaction/replies");
        PAGES.put("open-data", "/open-data");
        PAGES.put("sitemap", "/sitemap");
        PAGES.put("report", "/report?page=/p/12");
        PAGES.put("not-found", "/nowhere");
        for (String kind : List.of(
                "general history",
                "general executives",
                "general contact",
                "general website-policy",
                "general accessibility-statement",
                "general faq",
                "law act",
                "knowledge infographic",
                "links same-ministry",
                "official-information procurement-monthly",
                "sop work-manual",
                "citizen-guides guide",
                "citizen-guides form",
                "news activity-pictures",
                "news warning",
                "news procurement-notice",
                "e-services web",
                "statistics visit-statistics")) {
            PUBLICATIONS.put(
                    "publication-" + kind.split(" ")[1], "/c/" + kind.split(" ")[0] + "?kind=" + kind.split(" ")[1]);
        }
    }

    private final Browser browser = new Browser();
    private final String portal;
    private final Path folder;

    private PublicPictures(String portal, Path folder) {
        this.portal = portal;
        this.folder = folder;
    }

    /** Draws them all. */
    public static void main(String[] arguments) throws IOException {
        PublicPictures pictures = new PublicPictures(arguments[0], Path.of(arguments[1]));
        Files.createDirectories(pictures.folder);
        Map<String, String> pages = new LinkedHashMap<>(PAGES);
        Page list = pictures.browser.page();
        for (Map.Entry<String, String> publication : PUBLICATIONS.entrySet()) {
            list.navigate(pictures.portal + publication.getValue());
            pages.put(
                    publication.getKey(),
                    list.locator("main a[href^='/p/']").first().getAttribute("href"));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            pictures.draw(page.getKey(), page.getValue());
        }
        pictures.browser.close();
    }

    private void draw(String name, String path) throws IOException {
        List<BufferedImage> views = new ArrayList<>();
        for (String language : List.of("", "/en")) {
            for (int width : new int[] {390, 1280}) {
                views.add(view(portal + (language.isEmpty() || !path.equals("/") ? language + path : "/en/"), width));
            }
        }
        int gap = 12;
        int width =
                views.stream().mapToInt(view -> scaled(view.getWidth()) + gap).sum();
        int height = views.stream()
                .mapToInt(view -> scaled(Math.min(HIGHEST, view.getHeight())))
                .max()
                .orElseThrow();
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, width, height);
        int left = 0;
        for (BufferedImage view : views) {
            int shown = Math.min(HIGHEST, view.getHeight());
            Image small = view.getSubimage(0, 0, view.getWidth(), shown)
                    .getScaledInstance(scaled(view.getWidth()), scaled(shown), Image.SCALE_AREA_AVERAGING);
            pen.drawImage(small, left, 0, null);
            left += scaled(view.getWidth()) + gap;
        }
        pen.dispose();
        write(sheet, folder.resolve(name + ".jpg"));
    }

    private BufferedImage view(String address, int width) throws IOException {
        Page page = browser.page(width);
        page.navigate(address);
        page.evaluate("() => document.querySelectorAll('img[loading=lazy]').forEach(one => one.loading = 'eager')");
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        Object scrolls = page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
        if (Boolean.TRUE.equals(scrolls)) {
            System.out.println("scrolls sideways at " + width + ": " + address);
        }
        byte[] picture = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        page.context().close();
        return ImageIO.read(new ByteArrayInputStream(picture));
    }

    private static int scaled(int points) {
        return (int) Math.round(points * SCALE);
    }

    private static void write(BufferedImage sheet, Path to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        Files.deleteIfExists(to);
        try (FileImageOutputStream out = new FileImageOutputStream(to.toFile())) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(sheet, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
