package org.sala.demooffice;

/** What stands behind the people: open country with trees, or a room. */
final class Landscape {

    private Landscape() {}

    /** Sky, sun, clouds, hills and grass; the grass begins at about 520. */
    static void outdoors(Brush brush) {
        brush.fade(brush.oneOf(0x8FD3F4, 0xA8DADC, 0xF7D9A8, 0xBFE3F2), 0xFDF6E3, 0, 540);
        brush.disc(brush.oneOf(0xFFD166, 0xFFE08A), brush.between(150, 1050), brush.between(100, 190), 62, 62);
        for (int i = 0; i < 3; i++) {
            double x = brush.between(60, 1100);
            double y = brush.between(60, 230);
            brush.disc(0xFFFFFF, x, y, 64, 24);
            brush.disc(0xFFFFFF, x + 46, y + 8, 48, 18);
        }
        brush.hill(0xB7D7B0, 430, 34);
        brush.hill(0x8FC08A, 480, 22);
        brush.hill(0x6FAE6B, 530, 8);
        for (int i = 0; i < 5; i++) {
            tree(brush, brush.between(20, 1180), brush.between(500, 545), brush.between(70, 110) / 100.0);
        }
    }

    static void tree(Brush brush, double x, double y, double size) {
        brush.box(0x7A5638, x - 9 * size, y - 90 * size, 18 * size, 95 * size, 6);
        int leaf = brush.oneOf(0x3E8E5A, 0x4FA36B, 0x2F7D5B);
        brush.disc(leaf, x, y - 130 * size, 62 * size, 58 * size);
        brush.disc(leaf, x - 44 * size, y - 100 * size, 42 * size, 38 * size);
        brush.disc(Figure.shade(leaf), x + 40 * size, y - 104 * size, 44 * size, 40 * size);
    }

    /** A wall with window and floor; the floor begins at 610. */
    static void room(Brush brush) {
        int wall = brush.oneOf(0xE8F1F2, 0xF6EFE3, 0xE6EFE0);
        brush.fade(wall, Figure.shade(wall), 0, 610);
        brush.fade(0xCDB79B, 0xB99F80, 610, 800);
        brush.box(0xFFFFFF, 70, 90, 270, 250, 10);
        brush.box(0xA9DCEB, 84, 104, 116, 222, 4);
        brush.box(0xA9DCEB, 210, 104, 116, 222, 4);
        brush.disc(0x7DBE86, 130, 326, 44, 50);
        brush.box(0x9C6B47, 1080, 560, 70, 70, 10);
        brush.disc(0x3E8E5A, 1115, 510, 52, 64);
        brush.disc(0x2F7D5B, 1088, 530, 34, 44);
    }

    static void cross(Brush brush, double x, double y, double size) {
        brush.disc(0xFFFFFF, x, y, size, size);
        brush.box(0x2A9D6F, x - size * 0.6, y - size * 0.2, size * 1.2, size * 0.4, 6);
        brush.box(0x2A9D6F, x - size * 0.2, y - size * 0.6, size * 0.4, size * 1.2, 6);
    }
}
