package se.namndbesok.web.tasks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import org.springframework.web.util.HtmlUtils;

/** A form's table: read only, a row for each element of a list. */
final class HtmlTable {

    private HtmlTable() {}

    static String html(JsonNode table, Scope scope) {
        StringBuilder html = new StringBuilder("<table class=\"table\"><thead><tr>");
        table.path("columns").forEach(column -> html.append("<th scope=\"col\">")
                .append(HtmlUtils.htmlEscape(column.path("label").asText(), "UTF-8"))
                .append("</th>"));
        html.append("</tr></thead><tbody>");
        if (scope.value(table.path("dataSource").asText()) instanceof Collection<?> rows) {
            rows.forEach(row -> html.append(row(table.path("columns"), scope.with(row))));
        }
        return html.append("</tbody></table>").toString();
    }

    private static String row(JsonNode columns, Scope row) {
        StringBuilder html = new StringBuilder("<tr>");
        columns.forEach(column -> html.append("<td>")
                .append(HtmlTemplate.filled("{{this." + column.path("key").asText() + "}}", row))
                .append("</td>"));
        return html.append("</tr>").toString();
    }
}
