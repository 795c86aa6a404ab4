package org.sala.web.content;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table and the rows that stand under it.
 *
 * @param row the row itself
 * @param below the rows next below it, each with its own
 */
public record Branch(ShownContent row, List<Branch> below) {

    static List<Branch> of(List<ShownContent> rows, String level) {
        List<Branch> roots = new ArrayList<>();
        List<Branch> path = new ArrayList<>();
        for (ShownContent row : rows) {
            Branch branch = new Branch(row, new ArrayList<>());
            while (!path.isEmpty() && depth(path.get(path.size() - 1).row(), level) >= depth(row, level)) {
                path.remove(path.size() - 1);
            }
            (path.isEmpty() ? roots : path.get(path.size() - 1).below()).add(branch);
            path.add(branch);
        }
        return roots;
    }

    private static int depth(ShownContent row, String level) {
        return row.has(level) ? Integer.parseInt(row.raw(level)) : 1;
    }
}
