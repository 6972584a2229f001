package se.namndbesok.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import se.namndbesok.ProcessTest;
import se.namndbesok.Texts;
import se.namndbesok.demo.Demonstration;

/** The page of the demonstration's clock. */
class DemoClockPagesTest extends ProcessTest {

    private static final String PAGE = "/demo/klocka";

    @Autowired
    private ConfigurableApplicationContext application;

    @Autowired
    private ISpringTemplateEngine templates;

    private Demonstration demo;
    private MockMvc pages;

    @BeforeEach
    void thePageIsThere() {
        demo = new Demonstration(application);
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(templates);
        views.setCharacterEncoding("UTF-8");
        pages = MockMvcBuilders.standaloneSetup(new DemoClockPages(demo.time(), new Texts()))
                .setViewResolvers(views)
                .build();
        now("2027-04-10T15:30");
    }

    @AfterEach
    void thePageIsGone() {
        demo.close();
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return pages.perform(request).andReturn().getResponse();
    }

    @Test
    @DisplayName("It tells the time and the next event, and after a leap what has happened")
    void leap() throws Exception {
        assertThat(answer(get(PAGE)).getContentAsString())
                .contains(
                        "lang=\"sv\"",
                        "Nu är det lördag 10 april 2027 kl. 15.30",
                        "Nästa händelse är måndag 12 april 2027 kl. 08.00:",
                        "(Anmälan till nämnden: Omsorgsnämnden onsdag 21 april 2027)",
                        "Hoppa till nästa händelse")
                .doesNotContain("Det här har hänt", "??");
        MockHttpServletResponse leapt = answer(post(PAGE).param("steg", "EVENT").param("hopp", "0"));
        assertThat(leapt.getRedirectedUrl()).isEqualTo("/demo/klocka?sedan=2027-04-10T13:30:00Z");
        assertThat(answer(get(PAGE).param("sedan", "2027-04-10T13:30:00Z")).getContentAsString())
                .contains(
                        "Nu är det måndag 12 april 2027 kl. 08.00",
                        "Det här har hänt sedan lördag 10 april 2027 kl. 15.30",
                        "Tiden är inne",
                        "Manusstopp har passerat (Anmälan till nämnden: Omsorgsnämnden onsdag 21 april 2027)");
        MockHttpServletResponse again = answer(post(PAGE).param("steg", "EVENT").param("hopp", "0"));
        assertThat(again.getRedirectedUrl()).endsWith("&redan");
        assertThat(answer(get(PAGE).param("redan", "")).getContentAsString()).contains("Någon annan hade just flyttat");
    }

    @Test
    @DisplayName("What is no step or no moment is refused, and the clock stays")
    void nonsense() throws Exception {
        for (String[] wrong : new String[][] {{"BACK", "0"}, {"EVENT", "x"}, {"", "0"}, {"-1", "0"}}) {
            int status = answer(post(PAGE).param("steg", wrong[0]).param("hopp", wrong[1]))
                    .getStatus();
            assertThat(status).as(wrong[0] + " " + wrong[1]).isEqualTo(400);
        }
        assertThat(answer(get(PAGE).param("sedan", "yesterday")).getStatus()).isEqualTo(400);
        assertThat(demo.time().leaps()).isZero();
    }
}
