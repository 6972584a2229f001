package se.namndbesok.demo;

import java.time.LocalDate;
import java.util.List;
import se.namndbesok.demo.DemoVisit.Step;

/** A part of what the people of the demonstration have done until today. */
interface DemoStory {

    /** Its steps, all before today. */
    List<Step> until(LocalDate today);
}
