package se.namndbesok.web;

import java.util.List;

/** The people whom the demonstration shows on the login page; outside the demonstration there are none. */
public interface DemoPeople {

    /** One who can log in to the demonstration, with the role in Swedish. */
    record DemoPerson(String id, String name, String role) {}

    /** In the order of the page. */
    List<DemoPerson> all();

    /** The one password that everybody has. */
    String password();
}
