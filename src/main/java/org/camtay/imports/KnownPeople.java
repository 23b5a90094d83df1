package org.camtay.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camtay.access.PersonId;
import org.camtay.organisation.Rosters.ListedTerm;

/**
 * What is known about the people of a list.
 *
 * @param terms every term in the units of the list
 * @param names of everybody with such a term or a login of the list
 * @param logins of the list that exist
 * @param own those of the logins' people whom the caller may know
 */
record KnownPeople(
        List<ListedTerm> terms, Map<PersonId, String> names, Map<String, PersonId> logins, Set<PersonId> own) {

    /** Those with one of the terms who are called so. */
    Set<PersonId> called(String comparableName, List<ListedTerm> someTerms) {
        return someTerms.stream()
                .map(ListedTerm::person)
                .filter(person ->
                        PersonLine.comparable(names.getOrDefault(person, "")).equals(comparableName))
                .collect(Collectors.toSet());
    }
}
