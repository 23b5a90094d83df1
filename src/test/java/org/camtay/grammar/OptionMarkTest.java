package org.camtay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionMarkTest {
    @Test
    void a_link_in_brackets_is_no_option() {
        assertThat(OptionMark.of("- [X](https://example.org)")).isEmpty();
        assertThat(OptionMark.of("[[biên bản]] họp")).isEmpty();
        assertThat(OptionMark.of("- việc")).isEmpty();
    }
}
