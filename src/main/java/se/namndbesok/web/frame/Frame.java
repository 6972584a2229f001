package se.namndbesok.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.context.LazyContextVariable;
import se.namndbesok.Texts;
import se.namndbesok.register.StudyVisits;

/** What stands around every page of ours: the texts, who is logged in, and the way to the other pages. */
@ControllerAdvice("se.namndbesok.web")
public class Frame {

    private final Texts texts;
    private final Viewers viewers;
    private final StudyVisits studyVisits;
    private final Clock clock;

    Frame(Texts texts, Viewers viewers, StudyVisits studyVisits, Clock clock) {
        this.texts = texts;
        this.viewers = viewers;
        this.studyVisits = studyVisits;
        this.clock = clock;
    }

    /**
     * Looked up when a template asks, so that a document or a calendar file costs nothing of it. An exception handler that
     * shows a page calls this itself.
     */
    @ModelAttribute
    public void around(Model model, HttpServletRequest request) {
        model.addAttribute("t", texts);
        model.addAttribute("dates", new PageDates());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("me", new LazyContextVariable<Viewer>() {
            @Override
            protected Viewer loadValue() {
                return viewers.find(request).orElse(null);
            }
        });
        model.addAttribute("navigation", new LazyContextVariable<List<Navigation.Link>>() {
            @Override
            protected List<Navigation.Link> loadValue() {
                return viewers.find(request)
                        .map(it -> Navigation.of(it, request.getRequestURI(), hasStudyVisits(it)))
                        .orElse(List.of());
            }
        });
    }

    private boolean hasStudyVisits(Viewer viewer) {
        return studyVisits.areOn(viewer.boards(Navigation.INVITED));
    }

    /** Gives a controller the person who is logged in. */
    @Component
    static class ViewerParameter implements HandlerMethodArgumentResolver, WebMvcConfigurer {

        private final Viewers viewers;

        ViewerParameter(Viewers viewers) {
            this.viewers = viewers;
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(this);
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Viewer.class);
        }

        @Override
        public Viewer resolveArgument(
                MethodParameter parameter,
                ModelAndViewContainer container,
                NativeWebRequest request,
                WebDataBinderFactory binders) {
            return viewers.find(request.getNativeRequest(HttpServletRequest.class))
                    .orElseThrow(() -> new IllegalStateException("A page that asks who is there is not public"));
        }
    }
}
