package org.camtay.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoginsTest {

    @Test
    void a_login_is_the_name_without_marks_and_spaces() {
        assertThat(make(List.of("Nguyễn Thị Hạnh", "Đỗ Văn Ước"), Set.of()))
                .containsExactly("nguyenthihanh", "dovanuoc");
    }

    @Test
    void taken_logins_get_the_next_free_number() {
        Set<String> taken =
                IntStream.range(2, 100).mapToObj(number -> "levantu" + number).collect(Collectors.toSet());
        taken.add("levantu");
        assertThat(make(List.of("Lê Văn Tư", "Lê Văn Tư"), taken)).containsExactly("levantu100", "levantu101");
    }

    @Test
    void a_login_that_the_file_gives_to_another_is_left_alone() {
        assertThat(Logins.make(List.of("Lê Văn Tư"), Set.of("levantu"), _ -> Set.of()))
                .containsExactly("levantu2");
    }

    @Test
    void a_name_without_letters_of_ours_gets_a_login_too() {
        assertThat(make(List.of("王", "王"), Set.of())).containsExactly("nguoi", "nguoi2");
    }

    private static List<String> make(List<String> names, Set<String> taken) {
        return Logins.make(
                names, Set.of(), asked -> asked.stream().filter(taken::contains).collect(Collectors.toSet()));
    }
}
