package org.sala.demooffice;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.sala.shared.paper.ThaiFace;

/** A flat brush on a canvas: shapes of one colour, measured in pixels, varied by a seed. */
final class Brush {

    final int width;
    final int height;
    private final BufferedImage image;
    private final Graphics2D graphics;
    private final Random random;

    Brush(int width, int height, int seed) {
        this.width = width;
        this.height = height;
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        random = new Random(seed * 7919L);
    }

    BufferedImage finish() {
        graphics.dispose();
        return image;
    }

    /** A whole number from the first up to, not including, the second. */
    int between(int low, int high) {
        return low + random.nextInt(high - low);
    }

    int oneOf(int... colours) {
        return colours[random.nextInt(colours.length)];
    }

    void fade(int top, int bottom, double y1, double y2) {
        graphics.setPaint(
                new GradientPaint(0, (float) y1, new Color(top, false), 0, (float) y2, new Color(bottom, false)));
        graphics.fill(new java.awt.geom.Rectangle2D.Double(0, y1, width, y2 - y1));
    }

    void box(int colour, double x, double y, double w, double h, double round) {
        fill(colour, new RoundRectangle2D.Double(x, y, w, h, round, round));
    }

    void disc(int colour, double x, double y, double rx, double ry) {
        fill(colour, new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry));
    }

    void stroke(int colour, double thick, double x1, double y1, double x2, double y2) {
        graphics.setColor(new Color(colour));
        graphics.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** A closed shape through the points x1, y1, x2, y2 and so on. */
    void shape(int colour, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        fill(colour, path);
    }

    /** A rolling hill from edge to edge, down to the bottom. */
    void hill(int colour, double y, double swell) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, height);
        double phase = random.nextDouble() * Math.PI * 2;
        for (int x = 0; x <= width; x += 10) {
            path.lineTo(x, y + swell * Math.sin(phase + x * 0.006) + swell / 3 * Math.sin(phase * 2 + x * 0.017));
        }
        path.lineTo(width, height);
        fill(colour, path);
    }

    /** A line of Thai, centred on x with its foot at y; the size is that of the type in pixels. */
    void words(ThaiFace face, String text, double size, int colour, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x - face.width(text, size) / 2, y);
        place.scale(size / 1000, size / 1000);
        fill(colour, place.createTransformedShape(face.shape(text).getOutline()));
    }

    private void fill(int colour, Shape shape) {
        graphics.setColor(new Color(colour));
        graphics.fill(shape);
    }
}
