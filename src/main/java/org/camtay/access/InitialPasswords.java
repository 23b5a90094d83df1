package org.camtay.access;

import java.util.random.RandomGenerator;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords that the program makes: three groups of four, easy to read out and to type on a phone, without letters and
 * digits that look alike. Twelve of 31 signs are 59 bits drawn by chance, which no search gets through; so their hash may be
 * cheap, and ten thousand accounts open in seconds.
 */
@Component
class InitialPasswords {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int SIGNS_OF_A_GROUP = 4;

    /** The lowest cost of bcrypt; the cost that people's own passwords need is 64 times as much. */
    private static final int COST = 4;

    private static final String PREFIX = "{bcrypt}";

    private final RandomGenerator chance;
    private final BCryptPasswordEncoder hashing = new BCryptPasswordEncoder(COST);

    InitialPasswords(RandomGenerator chance) {
        this.chance = chance;
    }

    String next() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            password.append(group == 0 ? "" : "-");
            for (int sign = 0; sign < SIGNS_OF_A_GROUP; sign++) {
                password.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
            }
        }
        return password.toString();
    }

    /** The hash of a password that was made here, and of no other. */
    String hash(String made) {
        return PREFIX + hashing.encode(made);
    }
}
