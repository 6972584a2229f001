package se.namndbesok.document;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.namndbesok.Texts;

/** The document templates: one Thymeleaf file each under templates/document; fixed words come from {@link Texts}. */
final class DocumentTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final Texts texts;

    DocumentTemplates(Texts texts) {
        this.texts = texts;
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/document/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(files);
    }

    /** The filled template as well-formed XHTML. */
    String html(String template, Map<String, Object> model) {
        Context context = new Context(Locale.forLanguageTag("sv"), model);
        context.setVariable("t", texts);
        return engine.process(template, context);
    }
}
