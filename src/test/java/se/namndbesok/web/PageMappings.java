package se.namndbesok.web;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.MethodIntrospector.MetadataLookup;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address and action that the application answers, each name in braces left empty. */
final class PageMappings {

    private PageMappings() {}

    /** Those of the started application, and of the demonstration. */
    static Set<String> in(RequestMappingHandlerMapping application) {
        Set<String> mapped = mapped(application.getHandlerMethods().keySet());
        mapped.addAll(mapped(new OfTheDemo().mappings()));
        return mapped;
    }

    private static Set<String> mapped(Collection<RequestMappingInfo> mappings) {
        Set<String> mapped = new TreeSet<>();
        for (RequestMappingInfo info : mappings) {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String address : info.getPatternValues()) {
                String shape = " " + address.replaceAll("\\{[^}]*}", "{}");
                (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods).forEach(it -> mapped.add(it + shape));
            }
        }
        return mapped;
    }

    /** The pages that only the demonstration has; no application of the tests is one. */
    private static final class OfTheDemo extends RequestMappingHandlerMapping {

        Collection<RequestMappingInfo> mappings() {
            setApplicationContext(new StaticApplicationContext()); // with no pages of its own
            afterPropertiesSet();
            return Stream.of(DemoClockPages.class, MailSinkPages.class)
                    .flatMap(pages -> MethodIntrospector.selectMethods(
                            pages, (MetadataLookup<RequestMappingInfo>) method -> getMappingForMethod(method, pages))
                            .values()
                            .stream())
                    .toList();
        }
    }
}
