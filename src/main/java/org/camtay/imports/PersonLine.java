package org.camtay.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camtay.access.Credentials;
import org.camtay.access.UnfitCredentials;
import org.camtay.organisation.CommitteeField;
import org.camtay.organisation.PostKind;
import org.camtay.sheets.TableRow;

/**
 * One row of a list of people, understood.
 *
 * @param codes of the units where the post is held, at least one
 * @param login in the form that accounts have
 */
record PersonLine(
        TableRow row,
        String name,
        PostKind post,
        List<String> codes,
        Optional<CommitteeField> field,
        Optional<LocalDate> starts,
        Optional<LocalDate> ends,
        Optional<String> login) {

    /** Fits every account; only login and name are looked at. */
    private static final String ANY_PASSWORD = "-".repeat(Credentials.PASSWORD_MIN);

    /** How names are compared: capitals do not matter, marks do. */
    String comparableName() {
        return comparable(name);
    }

    static String comparable(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The row, or nothing and at least one slip. */
    static Optional<PersonLine> read(TableRow row, List<Slip> slips) {
        RowReader reader = new RowReader(row, new ArrayList<>());
        String name = reader.required(PeopleColumns.NAME);
        Optional<PostKind> post = reader.requiredWord(PeopleColumns.POST, Vocabulary.POST_KINDS);
        List<String> codes = Arrays.stream(reader.required(PeopleColumns.UNIT).split(";", -1))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        Optional<CommitteeField> field = reader.word(PeopleColumns.FIELD, Vocabulary.FIELDS);
        Optional<LocalDate> starts = reader.day(PeopleColumns.STARTS);
        Optional<LocalDate> ends = reader.day(PeopleColumns.ENDS);
        Optional<String> login = reader.optional(PeopleColumns.LOGIN).map(text -> text.toLowerCase(Locale.ROOT));
        if (field.isPresent() && post.isPresent() && post.get() != PostKind.COMMITTEE_MEMBER) {
            reader.slips().add(Slip.at(row.place(PeopleColumns.FIELD), "imports.PersonLine.field"));
        }
        if (starts.isPresent() && ends.isPresent() && !ends.get().isAfter(starts.get())) {
            reader.slips().add(Slip.at(row.place(PeopleColumns.ENDS), "imports.PersonLine.backwards"));
        }
        if (!name.isEmpty()) {
            fit(row, name, login, reader.slips());
        }
        if (reader.slips().isEmpty() && post.isPresent()) {
            return Optional.of(new PersonLine(row, name, post.get(), codes, field, starts, ends, login));
        }
        slips.addAll(reader.slips());
        return Optional.empty();
    }

    private static void fit(TableRow row, String name, Optional<String> login, List<Slip> slips) {
        try {
            Credentials fit = new Credentials(login.orElse("aa"), name, ANY_PASSWORD);
            assert fit.name().equals(name);
        } catch (UnfitCredentials unfit) {
            boolean aboutName = unfit.flaw() == Credentials.Flaw.NAME_LENGTH;
            slips.add(
                    aboutName
                            ? Slip.at(row.place(PeopleColumns.NAME), "imports.PersonLine.name", name)
                            : Slip.at(row.place(PeopleColumns.LOGIN), "imports.PersonLine.login", login.orElse("")));
        }
    }
}
