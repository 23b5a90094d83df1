package org.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class CredentialsTest {

    private static Credentials.Flaw flawOf(String login, String name, String password) {
        UnfitCredentials[] refusal = new UnfitCredentials[1];
        assertThatExceptionOfType(UnfitCredentials.class)
                .isThrownBy(() -> new Credentials(login, name, password))
                .satisfies(unfit -> refusal[0] = unfit);
        return refusal[0].flaw();
    }

    @Test
    void a_login_is_kept_in_small_letters_without_spaces_around_it() {
        assertThat(new Credentials(" Bi-Thu_1.x ", "Hạnh", "mot-hai-ba-bon").login())
                .isEqualTo("bi-thu_1.x");
    }

    @Test
    void a_login_is_made_of_plain_letters_digits_and_three_signs() {
        assertThat(flawOf("bí-thư", "Hạnh", "mot-hai-ba-bon")).isEqualTo(Credentials.Flaw.LOGIN_FORM);
        assertThat(flawOf("bi thu", "Hạnh", "mot-hai-ba-bon")).isEqualTo(Credentials.Flaw.LOGIN_FORM);
        assertThat(flawOf("x", "Hạnh", "mot-hai-ba-bon")).isEqualTo(Credentials.Flaw.LOGIN_FORM);
        assertThat(flawOf("x".repeat(65), "Hạnh", "mot-hai-ba-bon")).isEqualTo(Credentials.Flaw.LOGIN_FORM);
        assertThat(new Credentials("x".repeat(64), "Hạnh", "mot-hai-ba-bon").login())
                .hasSize(64);
    }

    @Test
    void a_name_is_kept_composed() {
        assertThat(new Credentials(
                                "bithu",
                                Normalizer.normalize(" Nguyễn Thị Hạnh ", Normalizer.Form.NFD),
                                "mot-hai-ba-bon")
                        .name())
                .isEqualTo("Nguyễn Thị Hạnh");
    }

    @Test
    void a_name_has_1_to_120_letters() {
        assertThat(flawOf("bithu", " ", "mot-hai-ba-bon")).isEqualTo(Credentials.Flaw.NAME_LENGTH);
        assertThat(flawOf("bithu", "a".repeat(121), "mot-hai-ba-bon")).isEqualTo(Credentials.Flaw.NAME_LENGTH);
        assertThat(new Credentials("bithu", "a".repeat(120), "mot-hai-ba-bon").name())
                .hasSize(120);
    }

    @Test
    void a_password_has_ten_characters_at_least() {
        assertThat(flawOf("bithu", "Hạnh", "123456789")).isEqualTo(Credentials.Flaw.PASSWORD_SHORT);
        assertThat(flawOf("bithu", "Hạnh", Normalizer.normalize("ễễễễễ", Normalizer.Form.NFD)))
                .isEqualTo(Credentials.Flaw.PASSWORD_SHORT);
        assertThat(new Credentials("bithu", "Hạnh", "1234567890").password()).isEqualTo("1234567890");
    }

    @Test
    void a_password_has_72_bytes_at_most() {
        assertThat(flawOf("bithu", "Hạnh", "a".repeat(73))).isEqualTo(Credentials.Flaw.PASSWORD_LONG);
        assertThat(flawOf("bithu", "Hạnh", "ễ".repeat(25))).isEqualTo(Credentials.Flaw.PASSWORD_LONG);
        assertThat(new Credentials("bithu", "Hạnh", "ễ".repeat(24)).password()).hasSize(24);
    }

    @Test
    void credentials_never_print_their_password() {
        assertThat(new Credentials("bithu", "Hạnh", "mot-hai-ba-bon").toString())
                .isEqualTo("Credentials[bithu]");
    }
}
