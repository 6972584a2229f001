package se.namndbesok.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.namndbesok.Texts;
import se.namndbesok.document.BlankForm;
import se.namndbesok.document.SafeFileName;

/** The empty report forms to print, for everybody (B-20, AC-33). */
@Controller
@RequestMapping("/blankett")
class BlankFormPages {

    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final BlankForms forms;
    private final Texts texts;

    BlankFormPages(BlankForms forms, Texts texts) {
        this.forms = forms;
        this.texts = texts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("blanks", forms.all());
        return "blanketter";
    }

    @GetMapping("/{policyKey}")
    ResponseEntity<byte[]> one(
            @PathVariable String policyKey, @RequestParam(name = "namnd", required = false) String board) {
        BlankForm form = forms.find(policyKey, board)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .form();
        byte[] bytes = forms.print(form);
        String fileName = SafeFileName.pdf(texts.get("page.blank.file"), form.title());
        return DocumentPages.pdf(fileName, bytes).cacheControl(AN_HOUR).body(bytes);
    }
}
