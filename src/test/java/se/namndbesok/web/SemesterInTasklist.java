package se.namndbesok.web;

import java.time.LocalDate;

/** What department heads and secretary do for a semester's study visits, with a look at every page on the way. */
final class SemesterInTasklist {

    private static final String MINE = "Mina uppgifter";

    private SemesterInTasklist() {}

    static void begins(Desk karlJohan) {
        karlJohan.starts("Terminens studiebesök");
    }

    /** Jenny is warned of a meeting's day as soon as she has chosen it, and chooses another. */
    static void proposes(Desk jenny, LocalDate meeting, LocalDate day) {
        jenny.takesUp(MINE, "Planera terminens studiebesök: Avdelning unga");
        jenny.reads("De andra avdelningarna har inte lämnat något förslag ännu.");
        jenny.looks("propose-visit");
        jenny.types("Datum", meeting.toString());
        jenny.reads("Nämnden eller presidiet möts den dagen.");
        jenny.looks("propose-visit-warned");
        jenny.types("Datum", day.toString());
        times(jenny, "13:00", "15:00");
        jenny.picks("Enhet", "Familjecentralen Ekhuset");
        jenny.types("Plats", "Ekhuset, Storgatan 4");
        jenny.types("Kontaktperson", "Pernilla Åsmyr");
        jenny.types("Kontaktpersonens e-post", "pernilla.asmyr@ekbrunna.example");
        jenny.types("Översiktligt innehåll", "Familjecentralens förebyggande arbete.");
        jenny.ticks("Förebyggande insatser");
        jenny.ticks("Ja");
        jenny.page().getByLabel("Högst antal politiker").fill("6");
        jenny.types("Varför?", "Lokalens storlek");
        jenny.looks("propose-visit-filled");
        jenny.types("Varför har ni inte stämt av med varandra?", "Den andra avdelningen är inte klar.");
        jenny.handsIn();
    }

    private static void times(Desk head, String from, String to) {
        head.types("Börjar", from);
        head.types("Slutar", to);
    }

    /** Tomas sees Jenny's proposal, is warned of her day, and is refused with everything that is missing. */
    static void proposesToo(Desk tomas, LocalDate hers, LocalDate his) {
        tomas.takesUp(MINE, "Planera terminens studiebesök: Avdelning vuxen");
        tomas.reads("Familjecentralens förebyggande arbete.");
        tomas.types("Datum", hers.toString());
        tomas.reads("En annan avdelning har föreslagit ett besök samma dag.");
        tomas.looks("propose-visit-same-day");
        tomas.types("Datum", his.toString());
        times(tomas, "11:00", "09:00");
        tomas.types("Plats", "Boendestöd, Kvarngatan 2");
        tomas.types("Kontaktperson", "Henok Tallhage");
        tomas.types("Kontaktpersonens telefon", "0123-456 78");
        tomas.types("Översiktligt innehåll", "Hur boendestödet arbetar.");
        tomas.ticks("Nej");
        tomas.ticks("Vi har stämt av datum och innehåll med de andra avdelningarna");
        tomas.isRefused("Sluttiden måste vara efter starttiden.");
        tomas.looks("propose-visit-refused");
        tomas.types("Slutar", "13:00");
        tomas.handsIn();
    }

    static void checks(Desk karlJohan) {
        karlJohan.takesUp(MINE, "Kontrollera förslagen");
        karlJohan.reads("Alla förslag är inne.");
        karlJohan.looks("check-proposals");
        karlJohan.page().getByLabel("Jag har kontrollerat förslagen").check();
        karlJohan.handsIn();
    }

    static void anchors(Desk karlJohan, String department) {
        karlJohan.takesUp(MINE, "Stäm av med presidiet: " + department);
        karlJohan.reads("Alla förslag på en sida (PDF)");
        karlJohan.looks("anchor-visit");
        karlJohan.ticks("Förankrat");
        karlJohan.handsIn();
    }

    static void presents(Desk karlJohan) {
        karlJohan.takesUp(MINE, "Presentera besöken på nämndens första sammanträde");
        karlJohan.reads("Förvaltningen presenterar terminens studiebesök");
        karlJohan.looks("present-visits");
        karlJohan.handsIn();
    }

    /** Tuva signs up, and thinks better of it: the task is there still, under what is to come. */
    static void signsUpAndWithdraws(Desk tuva) {
        answers(tuva, MINE, "Jag kommer");
        tuva.looks("answer-invitation-coming");
        answers(tuva, "Kommande", "Jag kommer inte");
    }

    private static void answers(Desk politician, String list, String answer) {
        politician.takesUp(list, "Anmäl dig till studiebesök: Familjecentralen Ekhuset");
        politician.reads("Familjecentralens förebyggande arbete.");
        politician.looks("answer-invitation");
        politician.ticks(answer);
        politician.handsIn();
    }
}
