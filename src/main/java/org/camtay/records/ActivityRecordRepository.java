package org.camtay.records;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camtay.meeting.MeetingKind;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActivityRecordRepository extends Repository<ActivityRecord, RecordId> {

    ActivityRecord saveAndFlush(ActivityRecord record);

    <S extends ActivityRecord> List<S> saveAll(Iterable<S> records);

    Optional<ActivityRecord> findById(RecordId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ActivityRecord r where r.id = :id")
    Optional<ActivityRecord> lock(RecordId id);

    @Query(
            "select r from ActivityRecord r where r.cell = :cell and r.heldOn >= :from order by r.heldOn desc, r.id.value")
    List<ActivityRecord> findAllOf(UUID cell, LocalDate from);

    @Query("select r from ActivityRecord r where r.cell in :cells and r.heldOn >= :from and r.state = 'ADOPTED'")
    List<ActivityRecord> findAdopted(Collection<UUID> cells, LocalDate from);

    @Query("select r from ActivityRecord r where r.cell = :cell and r.heldOn = :day and r.kind = :kind")
    Optional<ActivityRecord> findMeeting(UUID cell, LocalDate day, MeetingKind kind);

    @Query("select r from ActivityRecord r where r.cell = :cell and r.regularMonth = :month")
    Optional<ActivityRecord> findRegular(UUID cell, String month);

    @Modifying
    @Query("delete from ActivityRecord r where r.heldOn < :day")
    int deleteBefore(LocalDate day);
}
