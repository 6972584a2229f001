package se.namndbesok.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import se.namndbesok.Namndbesok;
import se.namndbesok.notice.Letterbox;
import se.namndbesok.document.PdfRenderer;
import se.namndbesok.register.RegisterChanged;
import se.namndbesok.register.RegisterFile;
import se.namndbesok.register.RegisterImport;

/** Starts the product as it is shipped, but for the database, the job executor, the sending of mail and the PDF printer. */
final class ProductContext {

    private static final String[] SETTINGS = {
        "--server.port=0",
        "--camunda.bpm.job-execution.enabled=false",
        "--namndbesok.mail.paused=true",
        "--NAMNDBESOK_ADMIN_PASSWORD=Matningar-2027!"
    };

    private ProductContext() {}

    static ConfigurableApplicationContext start(Path directory, String... more) {
        return start(directory, register -> register, more);
    }

    /** With the demonstration's register as it has been changed. */
    static ConfigurableApplicationContext start(Path directory, UnaryOperator<String> change, String... more) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Namndbesok.class)
                .initializers(beans(Database.in(directory.resolve("product"))))
                .run(Stream.concat(Stream.of(SETTINGS), Stream.of(more)).toArray(String[]::new));
        context.getBean(RegisterImport.class).load(List.of(new RegisterFile("demo.yaml", change.apply(demoRegister()))));
        context.publishEvent(new RegisterChanged());
        return context;
    }

    private static ApplicationContextInitializer<GenericApplicationContext> beans(Database database) {
        return context -> {
            context.registerBean(Database.class, () -> database);
            context.registerBean(DataSource.class, database::counted);
            context.registerBean(PaperTray.class, PaperTray::new, definition -> definition.setPrimary(true));
            context.registerBean(Letterbox.class, definition -> definition.setPrimary(true));
            context.getBeanFactory().registerSingleton("noTestComponents", new NoTestComponents());
        };
    }

    /** The tests lie on the same class path; their components are no part of the product. */
    private static final class NoTestComponents extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().getPath().contains("/test-classes/");
        }
    }

    private static String demoRegister() {
        try {
            return new ClassPathResource("demo/register.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
