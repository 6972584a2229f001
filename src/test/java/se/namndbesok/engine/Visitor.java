package se.namndbesok.engine;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person with a browser: keeps cookies, sends Camunda's token, follows no redirect by itself. */
public final class Visitor {

    static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String server;
    private String origin;
    private String basic;
    private String accept;

    private Visitor(int port) {
        this.server = "http://127.0.0.1:" + port;
        this.origin = server;
    }

    public static Visitor anonymous(int port) {
        return new Visitor(port);
    }

    public static Visitor loggedIn(int port, String user, String password) {
        Visitor visitor = new Visitor(port);
        visitor.logIn(user, password);
        visitor.basic =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return visitor;
    }

    /** Through the login page, as people do; then one look at Tasklist, which gives Camunda's token. */
    public HttpResponse<String> logIn(String user, String password) {
        HttpResponse<String> answer = form(
                "/inloggning",
                "_csrf=" + encode(csrf()) + "&username=" + encode(user) + "&password=" + encode(password));
        get(TASKLIST);
        return answer;
    }

    /** From now on as a form on another site's page. */
    public Visitor fromAnotherSite() {
        origin = "https://annan.example";
        return this;
    }

    /** As a form of a page of ours, with the page's token. */
    public HttpResponse<String> handIn(String path, String fields) {
        return form(path, "_csrf=" + encode(csrf()) + "&" + fields);
    }

    public String csrf() {
        Matcher token = TOKEN.matcher(get("/inloggning").body());
        return token.find() ? token.group(1) : "";
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, null, "application/json");
    }

    /** A file as it is. */
    public HttpResponse<byte[]> download(String path) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(server + path)).build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, json, "application/json");
    }

    /** As Tasklist asks for a list, with the columns. */
    HttpResponse<String> hal(String path, String json) {
        accept = "application/hal+json";
        try {
            return post(path, json);
        } finally {
            accept = null;
        }
    }

    /** Presses a button of a page: its form is sent to that path with the page's token. */
    public HttpResponse<String> press(String page, String path) {
        Matcher token = TOKEN.matcher(get(page).body());
        return form(path, token.find() ? "_csrf=" + encode(token.group(1)) : "");
    }

    public HttpResponse<String> form(String path, String fields) {
        return send("POST", path, fields, "application/x-www-form-urlencoded");
    }

    /** Opens the page with a form, and sends the form with one field and one file, as a browser does. */
    public HttpResponse<String> upload(String page, String field, String value, byte[] file) {
        Matcher token = TOKEN.matcher(get(page).body());
        String part = "--grans\r\nContent-Disposition: form-data; name=";
        String text = part + "\"_csrf\"\r\n\r\n" + (token.find() ? token.group(1) : "") + "\r\n"
                + part + "\"" + field + "\"\r\n\r\n" + value + "\r\n"
                + part + "\"fil\"; filename=\"rapport.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
                + new String(file, StandardCharsets.ISO_8859_1) + "\r\n--grans--\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + page))
                .header("Accept", "text/html")
                .header("Origin", origin)
                .header("Content-Type", "multipart/form-data; boundary=grans")
                .POST(BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.ISO_8859_1)))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> send(String method, String path, String body, String type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Accept", accepted(path))
                .header("Origin", origin)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", type);
        }
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        if (path.startsWith("/engine-rest") && basic != null) {
            request.header("Authorization", basic);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    java.util.Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private String accepted(String path) {
        if (accept != null) {
            return accept;
        }
        return path.startsWith("/camunda/api") ? "application/json" : "text/html,application/json";
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
