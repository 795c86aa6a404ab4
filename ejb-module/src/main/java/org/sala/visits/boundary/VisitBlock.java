package org.sala.visits.boundary;

import org.sala.visits.domain.OpeningBalance;

/**
 * The counter on the public page: วันนี้ เมื่อวาน เดือนนี้ เดือนที่แล้ว ปีนี้ ปีที่แล้ว ทั้งหมด ออนไลน์ขณะนี้. Years are
 * calendar years; {@code fiscalYear} is the current one.
 *
 * @param total of all days counted and the opening balance
 * @param opening what the total holds beside the days counted; null without an opening balance
 * @param onlineNow visitors seen within the last ten minutes
 */
public record VisitBlock(
        VisitSum today,
        VisitSum yesterday,
        VisitSum thisMonth,
        VisitSum lastMonth,
        VisitSum thisYear,
        VisitSum lastYear,
        VisitSum fiscalYear,
        VisitSum total,
        OpeningBalance.View opening,
        int onlineNow) {}
