package org.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import org.camtay.access.AccessConfiguration.HashingThreads;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

class HashingThreadsTest {

    @Test
    void a_hash_fits_its_password_and_no_other() {
        try (HashingThreads hashing = new HashingThreads(PasswordEncoderFactories.createDelegatingPasswordEncoder())) {
            String hash = hashing.encode("một mật khẩu dài");
            assertThat(hashing.matches("một mật khẩu dài", hash)).isTrue();
            assertThat(hashing.matches("mot mat khau dai", hash)).isFalse();
            assertThat(hashing.upgradeEncoding(hash)).isFalse();
        }
    }

    @Test
    void the_thread_of_a_request_never_hashes() {
        AtomicReference<Thread> hasher = new AtomicReference<>();
        try (HashingThreads hashing = new HashingThreads(watched(hasher))) {
            hashing.matches("a", "b");
            assertThat(hasher.get()).isNotNull().isNotSameAs(Thread.currentThread());
            assertThat(hasher.get().isVirtual()).isFalse();
        }
    }

    @Test
    void a_hash_that_cannot_be_read_is_refused_as_before() {
        try (HashingThreads hashing = new HashingThreads(PasswordEncoderFactories.createDelegatingPasswordEncoder())) {
            assertThatThrownBy(() -> hashing.matches("a", "{unknown}b")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static PasswordEncoder watched(AtomicReference<Thread> hasher) {
        return new PasswordEncoder() {
            @Override
            public String encode(CharSequence password) {
                return password.toString();
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                hasher.set(Thread.currentThread());
                return false;
            }
        };
    }
}
