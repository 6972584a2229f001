package se.namndbesok.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes the pages of Camunda's web applications carry the script nonce of their own header. Camunda 7.24 keeps the nonce
 * in one place for all requests, so under load page and header differ and the browser shows a blank page.
 */
class MatchingNonce extends OncePerRequestFilter {

    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([-_A-Za-z0-9]+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"[-_A-Za-z0-9]*\"");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod()) || !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, kept);
        String policy = kept.getHeader("Content-Security-Policy");
        Matcher nonce = IN_HEADER.matcher(policy == null ? "" : policy);
        String type = kept.getContentType();
        if (nonce.find() && type != null && type.startsWith("text/html")) {
            replace(kept, nonce.group(1));
        }
        kept.copyBodyToResponse();
    }

    /** ISO 8859-1 keeps every byte of the page as it is, whatever its encoding. */
    private static void replace(ContentCachingResponseWrapper page, String nonce) throws IOException {
        String html = new String(page.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
        String matching = IN_PAGE.matcher(html).replaceAll("nonce=\"" + nonce + "\"");
        page.resetBuffer();
        page.getOutputStream().write(matching.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Outside every filter that writes the header. */
    @Configuration
    static class Registration {

        @Bean
        FilterRegistrationBean<MatchingNonce> matchingNonce() {
            FilterRegistrationBean<MatchingNonce> filter = new FilterRegistrationBean<>(new MatchingNonce());
            filter.addUrlPatterns("/camunda/app/*");
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return filter;
        }
    }
}
