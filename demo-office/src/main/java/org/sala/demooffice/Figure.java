package org.sala.demooffice;

/** People, drawn flat: round head, dark or grey hair, a shirt, arms that hang, rise or reach. */
final class Figure {

    static final int SKIN = 0xE0AC82;
    static final int TEAL = 0x1D8A8A;
    static final int WHITE = 0xFDFDFD;
    static final int GREY_HAIR = 0xD5D5D5;
    static final int BLACK_HAIR = 0x2B2420;

    /** What the arms do. */
    enum Arms {
        HANGING(-26, 110, 26, 110),
        RAISED(-62, -46, 62, -46),
        REACHING(-24, 105, 84, 52),
        WAVING(-26, 110, 60, -36);

        private final double leftX;
        private final double leftY;
        private final double rightX;
        private final double rightY;

        Arms(double leftX, double leftY, double rightX, double rightY) {
            this.leftX = leftX;
            this.leftY = leftY;
            this.rightX = rightX;
            this.rightY = rightY;
        }
    }

    private Figure() {}

    /** A standing person whose feet are at x, y; a size of 1 is 300 pixels tall. */
    static void stand(Brush brush, double x, double y, double size, int shirt, int hair, Arms arms) {
        double s = size;
        int trousers = brush.oneOf(0x35435B, 0x4A3B36, 0x2F4F4F);
        brush.disc(0x00000022 & 0xFFFFFF | 0x8AA08A, x, y, 52 * s, 9 * s);
        brush.stroke(trousers, 26 * s, x - 17 * s, y - 110 * s, x - 19 * s, y - 12 * s);
        brush.stroke(trousers, 26 * s, x + 17 * s, y - 110 * s, x + 19 * s, y - 12 * s);
        sit(brush, x, y - 105 * s, s, shirt, hair, arms);
    }

    /** The upper body of a person who sits with the waist at x, y. */
    static void sit(Brush brush, double x, double y, double s, int shirt, int hair, Arms arms) {
        double shoulder = y - 112 * s;
        brush.stroke(
                shade(shirt),
                21 * s,
                x - 34 * s,
                shoulder + 16 * s,
                x + (arms.leftX - 14) * s,
                shoulder + arms.leftY * s);
        brush.stroke(
                shade(shirt),
                21 * s,
                x + 34 * s,
                shoulder + 16 * s,
                x + (arms.rightX + 14) * s,
                shoulder + arms.rightY * s);
        brush.disc(SKIN, x + (arms.leftX - 14) * s, shoulder + arms.leftY * s, 12 * s, 12 * s);
        brush.disc(SKIN, x + (arms.rightX + 14) * s, shoulder + arms.rightY * s, 12 * s, 12 * s);
        brush.box(shirt, x - 42 * s, shoulder, 84 * s, 124 * s, 44 * s);
        brush.box(SKIN, x - 11 * s, shoulder - 18 * s, 22 * s, 30 * s, 10 * s);
        brush.disc(hair, x, shoulder - 50 * s, 37 * s, 38 * s);
        brush.disc(SKIN, x, shoulder - 41 * s, 32 * s, 34 * s);
        brush.shape(
                hair,
                x - 34 * s,
                shoulder - 52 * s,
                x - 20 * s,
                shoulder - 78 * s,
                x + 22 * s,
                shoulder - 78 * s,
                x + 34 * s,
                shoulder - 52 * s,
                x + 10 * s,
                shoulder - 60 * s);
        brush.disc(BLACK_HAIR, x - 11 * s, shoulder - 40 * s, 3 * s, 4 * s);
        brush.disc(BLACK_HAIR, x + 11 * s, shoulder - 40 * s, 3 * s, 4 * s);
        brush.stroke(0xB5655A, 3 * s, x - 8 * s, shoulder - 24 * s, x + 8 * s, shoulder - 24 * s);
    }

    static int shade(int colour) {
        int red = (colour >> 16 & 0xFF) * 86 / 100;
        int green = (colour >> 8 & 0xFF) * 86 / 100;
        int blue = (colour & 0xFF) * 86 / 100;
        return red << 16 | green << 8 | blue;
    }
}
