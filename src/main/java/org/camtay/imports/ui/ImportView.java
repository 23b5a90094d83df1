package org.camtay.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.camtay.imports.ImportKind;
import org.camtay.imports.ImportReport;
import org.camtay.imports.Imports;
import org.camtay.sheets.SheetFile;
import org.camtay.ui.Translations;

/** Brings in a list: choose what it holds, choose the file, look at what it would do, confirm. */
@Route("organisation/import")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://css/import-view.css")
class ImportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Imports imports;
    private final Translations texts;
    private final RadioButtonGroup<ImportKind> kind = new RadioButtonGroup<>(getTranslation("imports.ImportView.kind"));
    private final Span templates = new Span();
    private final Upload upload = new Upload(UploadHandler.inMemory((about, file) -> received(about.fileName(), file)));
    private final Div outcome = new Div();
    private Runnable tryAgain = () -> {};

    ImportView(Imports imports, Translations texts) {
        this.imports = imports;
        this.texts = texts;
        kind.setItems(ImportKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("imports.ImportView." + value));
        kind.addValueChangeListener(change -> prepare(change.getValue()));
        templates.addClassName("templates");
        outcome.getElement().setAttribute("role", "status");
        getContent().addClassName("import-view");
        getContent()
                .add(
                        new Anchor("/organisation", getTranslation("imports.ImportView.back")),
                        new H1(getPageTitle()),
                        choice(),
                        outcome);
        kind.setValue(ImportKind.UNITS);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!imports.isAllowed()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.ImportView.title");
    }

    private Component choice() {
        Section card = new Section(
                new H2(getTranslation("imports.ImportView.step1")),
                kind,
                templates,
                new H2(getTranslation("imports.ImportView.step2")),
                upload(),
                new Paragraph(getTranslation("imports.ImportView.safe")));
        card.addClassName("card");
        return card;
    }

    private Upload upload() {
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetFile.MAX_BYTES);
        upload.setAcceptedFileExtensions(".xlsx", ".csv", ".txt", ".xls");
        upload.setI18n(words());
        upload.getElement().addEventListener("upload-success", _ -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> outcome.add(refusal(rejected.getErrorMessage())));
        upload.getElement().setAttribute("aria-label", getTranslation("imports.ImportView.step2"));
        return upload;
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("imports.ImportView.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("imports.ImportView.drop")));
        words.setError(new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("imports.ImportView.tooBig", SheetFile.MAX_BYTES / 1024 / 1024))
                .setIncorrectFileType(getTranslation("imports.ImportView.wrongType"))
                .setTooManyFiles(getTranslation("imports.ImportView.oneFile")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("imports.ImportView.sending"))
                        .setStalled(getTranslation("imports.ImportView.sending"))
                        .setProcessing(getTranslation("imports.ImportView.checking")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("imports.ImportView.lost"))
                        .setUnexpectedServerError(getTranslation("imports.ImportView.lost"))
                        .setForbidden(getTranslation("imports.ImportView.lost"))));
        return words;
    }

    private void prepare(ImportKind held) {
        outcome.removeAll();
        String word = held.name().toLowerCase(Locale.ROOT);
        templates.removeAll();
        templates.add(
                new Span(getTranslation("imports.ImportView.template")),
                ListTemplates.link(word, "xlsx"),
                ListTemplates.link(word, "csv"));
        tryAgain.run();
    }

    /** On a weak connection the file may arrive before the choice of what it holds, so that choice looks at it again. */
    private void received(String name, byte[] file) {
        tryAgain = () -> tryOut(kind.getValue(), name, file);
        tryAgain.run();
    }

    private void tryOut(ImportKind held, String name, byte[] file) {
        ImportReport report = imports.dryRun(held, name, file);
        outcome.removeAll();
        outcome.add(new ReportCard(report, texts));
        if (report.isClean() && !report.changesNothing()) {
            Button confirm = new Button(getTranslation("imports.ImportView.confirm"));
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            confirm.setDisableOnClick(true);
            confirm.addClickListener(_ -> bringIn(held, name, file));
            outcome.add(confirm);
        }
    }

    private void bringIn(ImportKind held, String name, byte[] file) {
        ImportReport report = imports.run(held, name, file);
        tryAgain = () -> {};
        outcome.removeAll();
        if (!report.passwords().isEmpty()) {
            outcome.add(new PasswordCard(report.passwords()));
        }
        outcome.add(new ReportCard(report, texts));
    }

    private static Paragraph refusal(String sentence) {
        Paragraph refusal = new Paragraph(sentence);
        refusal.addClassName("refusal");
        return refusal;
    }
}
