package org.camtay;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.access.OnBehalf;
import org.camtay.access.PersonId;
import org.springframework.boot.test.context.TestComponent;

/** People with accounts, and what they do. */
@TestComponent
public class People {

    public static final String PASSWORD = "mot-hai-ba-bon";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final OnBehalf onBehalf;

    People(Accounts accounts, OnBehalf onBehalf) {
        this.accounts = accounts;
        this.onBehalf = onBehalf;
    }

    /** Somebody nobody has met before. */
    public PersonId somebody() {
        return everybody(List.of("Nguyễn Thị Hạnh")).getFirst();
    }

    /** One new account per name, all opened at once. */
    public List<PersonId> everybody(List<String> names) {
        return accounts.open(names.stream()
                .map(name -> new Credentials(newLogin(), name, PASSWORD))
                .toList());
    }

    public static String newLogin() {
        return "person-" + NUMBER.incrementAndGet();
    }

    /** What this person sees when doing this. */
    public <T> T as(PersonId person, Supplier<T> act) {
        AtomicReference<T> seen = new AtomicReference<>();
        onBehalf.of(person, () -> seen.set(act.get()));
        return seen.get();
    }

    public void as(PersonId person, Runnable act) {
        onBehalf.of(person, act);
    }
}
