package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import se.namndbesok.Texts;
import se.namndbesok.web.frame.PageDates;
import se.namndbesok.web.frame.Viewer;
import se.namndbesok.web.tasks.FilledForm;

/** Every form of every process on its page, with all its questions and a fault at each. */
class FormsOnPagesIT extends PagesApplication {

    @Autowired
    ThymeleafViewResolver views;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Texts texts;

    @Test
    @DisplayName(
            "axe-core finds nothing against WCAG 2.1 A and AA in any form, and each question has its name and its fault")
    void everyForm() throws Exception {
        PageDesk reader = stranger(Way.PHONE);
        List<JsonNode> forms = forms();
        assertThat(forms).hasSizeGreaterThan(10);
        for (JsonNode form : forms) {
            String name = form.path("id").asText();
            reader.opens("/inloggning");
            reader.page().setContent(html(form));
            Look.atPage(reader.page(), "form-" + name);
            assertThat(unnamed(reader.page())).as(name).isEmpty();
            int asked = form.findValuesAsText("key").size();
            assertThat(reader.page().locator(".fault-text").count()).as(name).isEqualTo(asked);
            assertThat(reader.page().locator("#fel a").count()).as(name).isEqualTo(asked);
            assertThat(dead(reader.page())).as(name).isEmpty();
        }
    }

    /** Links of the summary that lead to no field. */
    private static List<?> dead(Page page) {
        return (List<?>)
                page.evaluate("[...document.querySelectorAll('#fel a')].map(a => a.getAttribute('href').slice(1))"
                        + ".filter(id => !document.getElementById(id))");
    }

    private static List<?> unnamed(Page page) {
        return (List<?>)
                page.evaluate(
                        "[...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')]"
                                + ".filter(field => !field.labels.length || !field.labels[0].innerText.trim()).map(field => field.id)");
    }

    private String html(JsonNode form) throws Exception {
        MockMvc mvc = MockMvcBuilders.standaloneSetup(new Shown(form))
                .setViewResolvers((name, locale) -> views.resolveViewName(name, locale))
                .build();
        return mvc.perform(get("/shown")).andReturn().getResponse().getContentAsString();
    }

    private static List<JsonNode> forms() throws Exception {
        List<JsonNode> forms = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
            forms.add(new ObjectMapper().readTree(file.getInputStream()));
        }
        return forms;
    }

    /** Outside the application, which must not find it. */
    @Controller
    private final class Shown {

        private final JsonNode form;

        private Shown(JsonNode form) {
            this.form = form;
        }

        @GetMapping("/shown")
        public ModelAndView show() {
            return new ModelAndView("uppgift", FilledForm.model(form, beans))
                    .addObject("t", texts)
                    .addObject("dates", new PageDates())
                    .addObject("navigation", List.of())
                    .addObject("me", new Viewer("me", "Saga Brunnfors", Map.of()));
        }
    }
}
