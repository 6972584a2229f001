package se.namndbesok;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Nämndbesök: contact visits and study visits for Swedish municipal boards. */
@SpringBootApplication
public class Namndbesok {

    public static void main(String[] arguments) {
        SpringApplication.run(Namndbesok.class, arguments);
    }
}
