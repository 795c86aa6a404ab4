package org.sala.web.visits;

import java.util.List;

/**
 * A table of the report as files hold it.
 *
 * @param name for people
 * @param rows cells are texts, whole or decimal numbers, days, or null where there is nothing
 */
record ReportTable(String name, List<Column> columns, List<List<Object>> rows) {

    /**
     * A column.
     *
     * @param code what programs call it, in English
     * @param title what people call it
     */
    record Column(String code, String title) {}
}
