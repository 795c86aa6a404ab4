package org.sala.demooffice;

import org.sala.shared.paper.ThaiFace;

/** The structure of the office as a chart: its head above, its five groups below. */
final class OrganisationChart {
    private static final int DEEP = 0x084A40;
    private static final int GOLD = 0xB8862B;
    private static final String[][] GROUPS = {
        {"บริหารทั่วไป", ""},
        {"ยุทธศาสตร์และ", "เทคโนโลยีสารสนเทศ"},
        {"ส่งเสริมสุขภาพ", ""},
        {"ควบคุมโรคและ", "อนามัยสิ่งแวดล้อม"},
        {"คุ้มครองผู้บริโภค", "และบริการสุขภาพ"}
    };

    private OrganisationChart() {}

    static void draw(Brush brush) {
        brush.box(0xFAF8F3, 0, 0, 1200, 800, 0);
        brush.words(ThaiFace.BOLD, "โครงสร้างสำนักงานสาธารณสุขอำเภอคำเขื่อนแก้ว", 44, DEEP, 600, 110);
        brush.stroke(GOLD, 5, 600, 330, 600, 420);
        brush.stroke(GOLD, 5, 128, 420, 1072, 420);
        brush.box(DEEP, 370, 200, 460, 132, 20);
        brush.words(ThaiFace.BOLD, "สาธารณสุขอำเภอ", 40, Figure.WHITE, 600, 258);
        brush.words(ThaiFace.REGULAR, "หัวหน้าส่วนราชการ", 30, 0xD5E8E2, 600, 306);
        for (int i = 0; i < GROUPS.length; i++) {
            double x = 128 + i * 236;
            brush.stroke(GOLD, 5, x, 420, x, 480);
            brush.box(Figure.TEAL, x - 110, 480, 220, 190, 16);
            brush.box(0xFFFFFF, x - 106, 484, 212, 182, 14);
            brush.words(ThaiFace.REGULAR, "กลุ่มงาน", 24, 0x4B5753, x, 530);
            brush.words(ThaiFace.BOLD, GROUPS[i][0], 22, DEEP, x, 584);
            brush.words(ThaiFace.BOLD, GROUPS[i][1], 22, DEEP, x, 626);
        }
    }
}
