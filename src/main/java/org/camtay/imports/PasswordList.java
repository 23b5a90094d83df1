package org.camtay.imports;

import java.util.List;
import org.camtay.sheets.TableFile;

/** The list of initial passwords as a file, to be handed out and then destroyed. */
public final class PasswordList {

    private static final List<String> HEADER =
            List.of("Họ và tên", "Chức vụ", "Đơn vị", "Tên đăng nhập", "Mật khẩu ban đầu");

    private PasswordList() {}

    public static byte[] xlsx(List<InitialLogin> logins) {
        return TableFile.xlsx(List.of(page(logins)));
    }

    public static byte[] csv(List<InitialLogin> logins) {
        return TableFile.csv(page(logins));
    }

    private static TableFile.Page page(List<InitialLogin> logins) {
        return new TableFile.Page(
                "Mật khẩu ban đầu",
                HEADER,
                logins.stream()
                        .map(each -> List.of(each.name(), each.post(), each.unit(), each.login(), each.password()))
                        .toList());
    }
}
