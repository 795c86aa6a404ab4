package org.sala.demooffice;

/** A bust of one person of the office in the khaki uniform, before a studio wall; every name has a face of its own. */
final class Portrait {

    private static final int KHAKI = 0xB79F72;

    private Portrait() {}

    static void draw(Brush brush, String username) {
        boolean woman = username.equals("anong");
        boolean grey = username.equals("wichai");
        int hair = grey ? 0x6E6A68 : Figure.BLACK_HAIR;
        brush.fade(0x9CC3D5, 0x4F7F9B, 0, 720);
        brush.disc(0x8AB5C9, 300, 330, 270, 300);
        if (woman) {
            brush.box(hair, 172, 170, 256, 330, 150);
        }
        brush.box(Figure.SKIN, 252, 420, 96, 130, 30);
        brush.box(KHAKI, 70, 520, 460, 320, 150);
        brush.shape(Figure.shade(KHAKI), 244, 520, 300, 600, 236, 640, 200, 530);
        brush.shape(Figure.shade(KHAKI), 356, 520, 300, 600, 364, 640, 400, 530);
        brush.box(0x2F2A26, 96, 556, 90, 20, 6);
        brush.box(0x2F2A26, 414, 556, 90, 20, 6);
        brush.stroke(0xE9C46A, 5, 110, 566, 172, 566);
        brush.stroke(0xE9C46A, 5, 428, 566, 490, 566);
        brush.box(0xC8102E, 380, 640, 84, 12, 2);
        brush.box(0xE9C46A, 380, 654, 84, 12, 2);
        brush.disc(hair, 300, 250, 138, 128);
        brush.disc(Figure.SKIN, 176, 318, 20, 32);
        brush.disc(Figure.SKIN, 424, 318, 20, 32);
        brush.disc(Figure.SKIN, 300, 316, 122, 148);
        brush.shape(hair, 172, 300, 186, 200, 270, 150, 380, 160, 424, 220, 428, 300, 396, 236, 280, 214, 206, 240);
        face(brush, hair, brush.between(0, 2) == 0);
    }

    private static void face(Brush brush, int hair, boolean glasses) {
        for (int x : new int[] {252, 348}) {
            brush.stroke(hair, 9, x - 24, 272, x + 24, 270);
            brush.disc(0xFFFFFF, x, 308, 20, 12);
            brush.disc(0x2B2420, x, 308, 9, 10);
            if (glasses) {
                brush.stroke(0x35435B, 4, x - 34, 288, x + 34, 288);
                brush.stroke(0x35435B, 4, x - 34, 332, x + 34, 332);
                brush.stroke(0x35435B, 4, x - 34, 288, x - 34, 332);
                brush.stroke(0x35435B, 4, x + 34, 288, x + 34, 332);
            }
        }
        brush.stroke(0xC98F68, 7, 300, 318, 292, 360);
        brush.stroke(0xC98F68, 7, 292, 360, 310, 362);
        brush.stroke(0xB5655A, 9, 262, 404, 300, 414);
        brush.stroke(0xB5655A, 9, 300, 414, 338, 404);
    }
}
