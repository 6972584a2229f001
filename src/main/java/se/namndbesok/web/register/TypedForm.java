package se.namndbesok.web.register;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has typed into a form of the register, so that one can go back to it from what it would do.
 *
 * @param address the form's page
 * @param values by the fields' names
 */
record TypedForm(String address, Map<String, List<String>> values) {

    static TypedForm of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, typed) -> values.put(name, List.of(typed)));
        values.remove("_csrf");
        return new TypedForm(request.getRequestURI(), values);
    }
}
