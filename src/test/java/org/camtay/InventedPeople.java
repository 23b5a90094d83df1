package org.camtay;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.access.PersonId;
import org.camtay.content.CellType;
import org.camtay.organisation.Founding;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/** Invented people with posts in invented units; every call makes new ones, so that no test meets another's. */
public final class InventedPeople {

    public static final String PASSWORD = "mat-khau-thu-nghiem";

    private final Accounts accounts;
    private final Founding founding;

    public InventedPeople(Accounts accounts, Founding founding) {
        this.accounts = accounts;
        this.founding = founding;
    }

    /** Somebody who can sign in. */
    public record Person(PersonId id, String login, String name) {}

    /** A unit and what it is called. */
    public record Place(UnitId id, String name) {}

    /** A post that waits for its unit. */
    public final class Appointment {

        private final PostKind kind;
        private String name = "Nguyễn Văn An";

        private Appointment(PostKind kind) {
            this.kind = kind;
        }

        public Appointment called(String name) {
            this.name = name;
            return this;
        }

        public Person of(Place... units) {
            String login = "nguoi-" + unique();
            PersonId id = accounts.open(List.of(new Credentials(login, name, PASSWORD)))
                    .getFirst();
            for (Place unit : units) {
                founding.appoint(id, kind, unit.id());
            }
            return new Person(id, login, name);
        }
    }

    public Appointment aSecretary() {
        return new Appointment(PostKind.SECRETARY);
    }

    public Appointment aDeputy() {
        return new Appointment(PostKind.DEPUTY);
    }

    public Appointment aSupervisor() {
        return new Appointment(PostKind.SUPERVISOR);
    }

    /** In charge of each of the cells. */
    public Appointment anAttendee() {
        return new Appointment(PostKind.ATTENDEE);
    }

    public Appointment anAdministrator() {
        return new Appointment(PostKind.ADMINISTRATOR);
    }

    /** Keeps the whole installation, by account and not by post. */
    public Person anAdministratorOfAll() {
        String login = "quan-tri-" + unique();
        return new Person(
                accounts.openAdministrator(new Credentials(login, "Nguyễn Văn Đạt", PASSWORD)),
                login,
                "Nguyễn Văn Đạt");
    }

    public Place aProvince() {
        return found(UnitKind.PROVINCE, Optional.empty(), "Đảng bộ tỉnh", null);
    }

    public Place aCommune() {
        return aCommuneIn(aProvince());
    }

    public Place aCommuneIn(Place province) {
        return found(UnitKind.COMMUNE, Optional.empty(), "Đảng bộ xã", province.id());
    }

    public Place aVillageCell() {
        return aVillageCellIn(aCommune());
    }

    public Place aVillageCellIn(Place commune) {
        return found(UnitKind.CELL, Optional.of(CellType.VILLAGE), "Chi bộ thôn", commune.id());
    }

    private Place found(UnitKind kind, Optional<CellType> type, String word, @Nullable UnitId parent) {
        String unique = unique();
        String name = word + " " + unique;
        return new Place(founding.found(new NewUnit(kind, type, unique, name), parent), name);
    }

    private static String unique() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
