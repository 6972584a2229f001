package se.namndbesok.web.tasks;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Says in plain Swedish that a task is done, or that it is nobody's whom one may know of. */
@ControllerAdvice("se.namndbesok.web.tasks")
class GonePages {

    @ExceptionHandler(Gone.class)
    String gone(Gone gone, HttpServletResponse response, Model model) {
        response.setStatus((gone.isDone() ? HttpStatus.CONFLICT : HttpStatus.NOT_FOUND).value());
        model.addAttribute("isDone", gone.isDone());
        return "uppgift-borta";
    }
}
