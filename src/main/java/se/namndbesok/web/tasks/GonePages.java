package se.namndbesok.web.tasks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import se.namndbesok.web.frame.Frame;

/** Says in plain Swedish that a task is done, or that it is nobody's whom one may know of. */
@ControllerAdvice("se.namndbesok.web.tasks")
class GonePages {

    private final Frame frame;

    GonePages(Frame frame) {
        this.frame = frame;
    }

    @ExceptionHandler(Gone.class)
    String gone(Gone gone, HttpServletRequest request, HttpServletResponse response, Model model) {
        frame.around(model, request);
        response.setStatus((gone.isDone() ? HttpStatus.CONFLICT : HttpStatus.NOT_FOUND).value());
        model.addAttribute("isDone", gone.isDone());
        return "uppgift-borta";
    }
}
