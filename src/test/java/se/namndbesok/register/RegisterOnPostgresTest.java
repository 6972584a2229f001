package se.namndbesok.register;

import se.namndbesok.Postgres;

/** The same on PostgreSQL. */
class RegisterOnPostgresTest extends RegisterTest {

    @Override
    TestRegister empty() {
        return TestRegister.on(Postgres.empty(), DAY);
    }
}
