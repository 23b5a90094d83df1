package org.camtay.imports.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.camtay.imports.InitialLogin;
import org.camtay.imports.PasswordList;

/** The list of initial passwords; it lives as long as this page and is kept nowhere. */
class PasswordCard extends Composite<Section> {

    private static final String NAME = "mat-khau-ban-dau.xlsx";

    PasswordCard(List<InitialLogin> logins) {
        byte[] file = PasswordList.xlsx(logins);
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                        new ByteArrayInputStream(file),
                        NAME,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        file.length)),
                AttachmentType.DOWNLOAD,
                getTranslation("imports.PasswordCard.download", logins.size()));
        download.addClassNames("button", "primary");
        getContent().addClassNames("password-card", "card");
        getContent()
                .add(
                        new H2(getTranslation("imports.PasswordCard.title")),
                        new Paragraph(getTranslation("imports.PasswordCard.once")),
                        download);
    }
}
