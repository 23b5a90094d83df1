package org.camtay.keeping;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptWorkRepository extends Repository<KeptWork, KeptWorkId> {

    KeptWork saveAndFlush(KeptWork work);

    Optional<KeptWork> findById(KeptWorkId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from KeptWork w where w.id = :id")
    Optional<KeptWork> lock(KeptWorkId id);

    @Modifying
    @Query("delete from KeptWork w where w.id = :id")
    void delete(KeptWorkId id);

    @Modifying
    @Query("delete from KeptWork w where w.keptAt < :time")
    void deleteBefore(Instant time);
}
