package org.camtay.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContentRevisionRepository extends Repository<ContentRevision, ContentRevisionId> {

    Optional<ContentRevision> findById(ContentRevisionId id);

    /** Keeps a text once, whoever else publishes it at the same moment. */
    @Modifying
    @Query(value = """
            insert ignore into content_revision (path, revision, text, source, published_at)
            values (:path, :revision, :text, :source, :now)
            """, nativeQuery = true)
    void keep(String path, String revision, String text, String source, Instant now);

    @Modifying
    @Query(value = """
            insert into content_offered (path, revision, since) values (:path, :revision, :now)
            on duplicate key update
                since = if(revision = values(revision), since, values(since)), revision = values(revision)
            """, nativeQuery = true)
    void offer(String path, String revision, Instant now);

    @Query("""
            select new org.camtay.publishing.OfferedText(o.path, o.revision, r.source, o.since)
            from ContentOffered o join ContentRevision r on r.id.path = o.path and r.id.revision = o.revision
            order by o.since desc, o.path
            """)
    List<OfferedText> findOffered(Limit most);
}
