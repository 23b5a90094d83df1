package org.camtay.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostRepository extends Repository<Post, PostId> {

    <S extends Post> List<S> saveAll(Iterable<S> posts);

    Optional<Post> findById(PostId id);

    @Query("select p from Post p where p.id in :ids")
    List<Post> findAll(Collection<PostId> ids);

    /** Where these people hold or held any post. */
    @Query("""
            select distinct new org.camtay.organisation.PostRepository$Place(p.person, u.path)
            from Post p join Unit u on u.id.value = p.unit where p.person in :people
            """)
    List<Place> findPlacesOf(Collection<UUID> people);

    @Query("""
            select distinct p.person from Post p join Unit u on u.id.value = p.unit
            where u.path >= :from and u.path < :to limit :limit
            """)
    List<UUID> findHolders(String from, String to, int limit);

    /** A person and the path of a unit. */
    record Place(UUID person, String path) {}

    /** Every term of these people in units of any kind. */
    @Query("select p from Post p where p.person in :people")
    List<Post> findAllOfPeople(Collection<UUID> people);

    /** Every term ever held in these units. */
    @Query("select p from Post p where p.unit in :units")
    List<Post> findAllOf(Collection<UUID> units);

    @Query("""
            select new org.camtay.organisation.PostRow(p.id, p.person, p.kind, p.field, u)
            from Post p join Unit u on u.id.value = p.unit
            where p.person = :person and p.starts <= :day and (p.ends is null or p.ends > :day)
            order by p.starts, p.id.value
            """)
    List<PostRow> findHeldBy(UUID person, LocalDate day);

    @Query("""
            select new org.camtay.organisation.PostRow(p.id, p.person, p.kind, p.field, u)
            from Post p join Unit u on u.id.value = p.unit
            where u.path >= :from and u.path < :to and p.kind in :kinds
              and p.starts <= :day and (p.ends is null or p.ends > :day)
            order by u.path, p.starts, p.id.value
            """)
    List<PostRow> findHeldIn(String from, String to, Collection<PostKind> kinds, LocalDate day);
}
