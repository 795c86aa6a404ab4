package org.sala.demooffice;

import static org.sala.demooffice.Figure.BLACK_HAIR;
import static org.sala.demooffice.Figure.GREY_HAIR;
import static org.sala.demooffice.Figure.TEAL;
import static org.sala.demooffice.Figure.WHITE;

import java.util.Locale;
import java.util.function.Consumer;
import org.sala.demooffice.Figure.Arms;

/** The scenes a picture of the office may show. */
enum Scene {
    CLINIC(Scene::clinic),
    MEETING(Scene::meeting),
    EXERCISE(Scene::exercise),
    MOSQUITO(Scene::mosquito),
    VACCINATION(Scene::vaccination),
    ELDERLY(Scene::elderly),
    VOLUNTEERS(Scene::volunteers),
    RIVER(Scene::river),
    BUILDING(Scene::building),
    FOOD_INSPECTION(Scene::foodInspection),
    ORGANISATION_CHART(OrganisationChart::draw),
    LOGO_HOSPITAL(Logo::hospital),
    LOGO_UNITS(Logo::units);

    private final Consumer<Brush> painter;

    Scene(Consumer<Brush> painter) {
        this.painter = painter;
    }

    /** The scene the data names, for example "food-inspection". */
    static Scene of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    void draw(Brush brush) {
        painter.accept(brush);
    }

    private static void clinic(Brush brush) {
        Landscape.room(brush);
        Landscape.cross(brush, 600, 170, 70);
        Figure.stand(brush, 420, 730, 1.35, WHITE, BLACK_HAIR, Arms.REACHING);
        Figure.sit(brush, 760, 640, 1.35, brush.oneOf(0xE9A15B, 0xC06C84, 0x6C8EBF), BLACK_HAIR, Arms.HANGING);
        brush.box(0x9C6B47, 660, 640, 200, 110, 14);
        brush.box(0xF2E8DA, 500, 560, 150, 20, 8);
        brush.box(0xB98B61, 515, 580, 120, 170, 6);
    }

    private static void meeting(Brush brush) {
        Landscape.room(brush);
        brush.box(0x35435B, 420, 80, 460, 290, 14);
        brush.box(0xF7FBFC, 436, 96, 428, 258, 6);
        for (int i = 0; i < 5; i++) {
            int tall = brush.between(50, 190);
            brush.box(brush.oneOf(TEAL, 0xF4A261, 0x6C8EBF), 480 + i * 72, 330 - tall, 44, tall, 6);
        }
        for (int i = 0; i < 5; i++) {
            int shirt = brush.oneOf(TEAL, 0x6C8EBF, 0xE9C46A, WHITE, 0xC9A27E);
            Figure.sit(brush, 200 + i * 200, 640, 1.15, shirt, i == 4 ? GREY_HAIR : BLACK_HAIR, Arms.HANGING);
        }
        brush.box(0xA9784F, 80, 620, 1040, 56, 18);
        brush.box(0x8A5F3C, 120, 676, 960, 124, 8);
    }

    private static void exercise(Brush brush) {
        Landscape.outdoors(brush);
        for (int i = 0; i < 6; i++) {
            int shirt = brush.oneOf(0xF4A261, 0xE76F51, 0x2A9D8F, 0xE9C46A, 0xD77FA1);
            double y = 660 + (i % 2) * 90;
            Figure.stand(brush, 150 + i * 180, y, 0.95 + (i % 2) * 0.15, shirt, BLACK_HAIR, Arms.RAISED);
        }
    }

    private static void mosquito(Brush brush) {
        Landscape.outdoors(brush);
        brush.shape(0xB5653C, 180, 480, 520, 480, 480, 750, 220, 750);
        brush.disc(0x8F4B2A, 350, 480, 172, 40);
        brush.disc(0x6FC3DF, 350, 486, 150, 30);
        for (int i = 0; i < 7; i++) {
            double x = brush.between(240, 440);
            double y = brush.between(476, 498);
            brush.stroke(0x35435B, 5, x, y, x + 14, y + 8);
        }
        brush.disc(0xFFFFFF, 850, 400, 205, 205);
        brush.disc(0xD64545, 850, 400, 196, 196);
        brush.disc(0xFFF7EC, 850, 400, 164, 164);
        brush.disc(0xC9D6DF, 800, 330, 80, 24);
        brush.disc(0xC9D6DF, 900, 330, 80, 24);
        for (int i = 0; i < 3; i++) {
            brush.stroke(0x2B2420, 5, 850, 400, 770 + i * 22, 470 + i * 14);
            brush.stroke(0x2B2420, 5, 850, 400, 930 - i * 22, 470 + i * 14);
        }
        brush.disc(0x2B2420, 850, 420, 22, 74);
        brush.disc(0xFFFFFF, 850, 440, 22, 7);
        brush.disc(0xFFFFFF, 850, 466, 18, 6);
        brush.disc(0x2B2420, 850, 340, 24, 24);
        brush.stroke(0x2B2420, 5, 850, 322, 850, 268);
        brush.stroke(0xD64545, 30, 728, 278, 972, 522);
        Figure.stand(brush, 610, 760, 1.0, TEAL, BLACK_HAIR, Arms.HANGING);
    }

    private static void vaccination(Brush brush) {
        Landscape.room(brush);
        Landscape.cross(brush, 930, 180, 64);
        Figure.stand(brush, 420, 740, 1.4, WHITE, BLACK_HAIR, Arms.REACHING);
        Figure.sit(brush, 700, 680, 1.0, brush.oneOf(0xE9C46A, 0xF4A261, 0xD77FA1), BLACK_HAIR, Arms.HANGING);
        brush.box(0x6C8EBF, 620, 680, 160, 90, 16);
        brush.box(0xF7FBFC, 548, 488, 74, 16, 6);
        brush.stroke(0x8A9BA8, 4, 622, 496, 652, 500);
        brush.box(0xE76F51, 556, 491, 30, 10, 4);
        Figure.stand(brush, 900, 740, 1.3, brush.oneOf(0xC06C84, 0x8E7DBE), BLACK_HAIR, Arms.HANGING);
    }

    private static void elderly(Brush brush) {
        Landscape.outdoors(brush);
        house(brush, 120, 360);
        for (int i = 0; i < 3; i++) {
            double x = 560 + i * 210;
            int shirt = brush.oneOf(0xC06C84, 0x8E7DBE, 0x5B8E7D, 0xE9A15B);
            Figure.stand(brush, x, 740, 1.15, shirt, GREY_HAIR, i == 1 ? Arms.WAVING : Arms.HANGING);
            if (i != 1) {
                brush.stroke(0x6B4A2F, 9, x + 56, 610, x + 64, 742);
            }
        }
    }

    private static void volunteers(Brush brush) {
        Landscape.outdoors(brush);
        house(brush, 780, 340);
        brush.shape(0xD9B98C, 380, 800, 900, 800, 690, 540, 640, 540);
        for (int i = 0; i < 5; i++) {
            Arms arms = i == brush.between(0, 5) ? Arms.WAVING : Arms.HANGING;
            Figure.stand(brush, 160 + i * 165, 740 - (i % 2) * 40, 1.1, TEAL, i == 3 ? GREY_HAIR : BLACK_HAIR, arms);
        }
    }

    private static void river(Brush brush) {
        Landscape.outdoors(brush);
        brush.fade(0x7CC6DB, 0x3E8FB0, 560, 800);
        for (int i = 0; i < 16; i++) {
            double x = brush.between(0, 1100);
            double y = brush.between(590, 790);
            brush.stroke(0xA9DCEB, 4, x, y, x + brush.between(30, 110), y);
        }
        double x = brush.between(250, 700);
        brush.shape(0x8A5F3C, x, 650, x + 330, 650, x + 280, 710, x + 50, 710);
        Figure.sit(brush, x + 190, 655, 0.9, TEAL, BLACK_HAIR, Arms.REACHING);
        brush.stroke(0x6B4A2F, 9, x + 276, 590, x + 340, 730);
    }

    private static void building(Brush brush) {
        Landscape.outdoors(brush);
        brush.box(0xF4EBDD, 270, 360, 660, 270, 4);
        brush.shape(0xB5533C, 220, 372, 360, 250, 840, 250, 980, 372);
        brush.box(TEAL, 400, 384, 400, 46, 8);
        Landscape.cross(brush, 600, 316, 40);
        for (int i = 0; i < 6; i++) {
            brush.box(0x7FB7C9, 310 + i * 100 + (i > 2 ? 10 : 0), 460, 66, 84, 4);
        }
        brush.box(0x7A5638, 560, 470, 84, 160, 4);
        brush.box(0xCFCFCF, 500, 630, 204, 24, 2);
        brush.stroke(0x9A9A9A, 7, 150, 650, 150, 210);
        brush.box(0xC8102E, 154, 214, 130, 84, 0);
        brush.box(0xFFFFFF, 154, 228, 130, 56, 0);
        brush.box(0x241D4F, 154, 242, 130, 28, 0);
    }

    private static void foodInspection(Brush brush) {
        Landscape.outdoors(brush);
        int awning = brush.oneOf(0xE76F51, 0x2A9D8F, 0xE9C46A);
        for (int i = 0; i < 8; i++) {
            brush.shape(
                    i % 2 == 0 ? awning : WHITE,
                    480 + i * 75,
                    260,
                    555 + i * 75,
                    260,
                    570 + i * 75,
                    360,
                    470 + i * 75,
                    360);
        }
        brush.stroke(0x8A5F3C, 14, 500, 350, 500, 740);
        brush.stroke(0x8A5F3C, 14, 1070, 350, 1070, 740);
        Figure.sit(brush, 860, 580, 1.2, brush.oneOf(0xC06C84, 0x8E7DBE), BLACK_HAIR, Arms.WAVING);
        brush.box(0xA9784F, 490, 570, 590, 190, 10);
        for (int i = 0; i < 9; i++) {
            brush.disc(brush.oneOf(0x6FAE6B, 0xE76F51, 0xE9C46A, 0xF4A261), 540 + i * 62, 562, 30, 24);
        }
        Figure.stand(brush, 350, 750, 1.3, WHITE, BLACK_HAIR, Arms.REACHING);
        brush.box(0xF7FBFC, 440, 500, 60, 80, 6);
        brush.stroke(0x35435B, 4, 452, 522, 488, 522);
        brush.stroke(0x35435B, 4, 452, 542, 480, 542);
    }

    private static void house(Brush brush, double x, double y) {
        brush.stroke(0x6B4A2F, 14, x + 30, y + 120, x + 30, y + 260);
        brush.stroke(0x6B4A2F, 14, x + 150, y + 120, x + 150, y + 260);
        brush.stroke(0x6B4A2F, 14, x + 270, y + 120, x + 270, y + 260);
        brush.box(0xC08A5A, x, y + 20, 300, 130, 4);
        brush.shape(0x9C4A34, x - 40, y + 30, x + 150, y - 80, x + 340, y + 30);
        brush.box(0x6B4A2F, x + 40, y + 55, 60, 60, 4);
        brush.box(0x6B4A2F, x + 190, y + 45, 60, 105, 4);
    }
}
