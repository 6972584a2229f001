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

    private static final String FORMS = "/andra/";

    /** The board's register that the form is of, as "/registret/ON". */
    String home() {
        return address.substring(0, address.indexOf(FORMS));
    }

    /** The form and its thing, as "ny-version/x@1". */
    String form() {
        return address.substring(address.indexOf(FORMS) + FORMS.length());
    }

    static TypedForm of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, typed) -> values.put(name, List.of(typed)));
        values.remove("_csrf");
        return new TypedForm(request.getRequestURI(), values);
    }
}
