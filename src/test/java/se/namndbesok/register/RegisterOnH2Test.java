package se.namndbesok.register;

class RegisterOnH2Test extends RegisterTest {

    @Override
    TestRegister empty() {
        return TestRegister.inMemory(DAY);
    }
}
