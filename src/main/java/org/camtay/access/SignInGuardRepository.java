package org.camtay.access;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignInGuardRepository extends Repository<SignInGuard, String> {

    SignInGuard save(SignInGuard guard);

    Optional<SignInGuard> findById(String login);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from SignInGuard g where g.login = :login")
    Optional<SignInGuard> lock(String login);

    @Modifying
    @Query("delete from SignInGuard g where g.login = :login")
    void clear(String login);

    @Modifying
    @Query("delete from SignInGuard g where g.failedAt < :before")
    void forget(Instant before);
}
