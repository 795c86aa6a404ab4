package org.sala.demooffice;

/** Logos of made-up offices, plain shapes on white. */
final class Logo {
    private static final int GREEN = 0x1B7F5A;
    private static final int GOLD = 0xC9952F;
    private static final int WHITE = 0xFFFFFF;

    private Logo() {}

    /** A white cross on a green disc with a golden rim. */
    static void hospital(Brush brush) {
        brush.box(WHITE, 0, 0, 1200, 800, 0);
        brush.disc(GOLD, 600, 400, 350, 350);
        brush.disc(GREEN, 600, 400, 318, 318);
        brush.box(WHITE, 540, 190, 120, 420, 16);
        brush.box(WHITE, 390, 340, 420, 120, 16);
    }

    /** A house with a cross. */
    static void units(Brush brush) {
        brush.box(WHITE, 0, 0, 1200, 800, 0);
        brush.shape(GOLD, 600, 70, 980, 400, 220, 400);
        brush.box(GREEN, 300, 380, 600, 350, 20);
        brush.box(WHITE, 560, 430, 80, 250, 10);
        brush.box(WHITE, 475, 515, 250, 80, 10);
    }
}
