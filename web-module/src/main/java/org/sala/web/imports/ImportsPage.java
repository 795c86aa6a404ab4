package org.sala.web.imports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.sala.imports.boundary.ImportDesk;
import org.sala.imports.domain.ImportFormat;
import org.sala.imports.domain.ImportRefused;
import org.sala.imports.domain.ImportView;
import org.sala.imports.domain.ImportWish;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.GroupView;
import org.sala.shared.PageOf;
import org.sala.web.texts.PageLinks;
import org.sala.web.texts.TellsRefusals;

/** All imports, and the form that begins one. */
@Named
@RequestScoped
@TellsRefusals
public class ImportsPage {
    private static final int LONGEST_NAME = 300;

    @Inject
    private ImportDesk desk;

    @Inject
    private OfficeProfile profile;

    @Inject
    private HttpServletRequest request;

    private PageOf<ImportView> list;
    private Part file;
    private Part media;
    private String folder = "";
    private String source = "table";
    private String charset = "auto";
    private String group = "";
    private boolean asHistory;

    @PostConstruct
    void find() {
        String page = Objects.toString(request.getParameter("page"), "");
        list = desk.list(page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) - 1 : 0);
    }

    /** Takes the file in and shows its report. */
    public String upload() {
        if (file == null || file.getSize() == 0) {
            throw new ImportRefused("no-file");
        }
        String name = name(file);
        boolean uploadsMedia = media != null && media.getSize() > 0;
        ImportFormat format =
                name.toLowerCase(java.util.Locale.ROOT).endsWith(".xml") ? ImportFormat.WORDPRESS : ImportFormat.CSV;
        ImportWish wish = new ImportWish(
                format,
                source.strip(),
                charset,
                name,
                uploadsMedia ? name(media) : folder.isEmpty() ? null : folder,
                asHistory,
                group.matches("\\d{1,18}") ? Long.valueOf(group) : null);
        try (InputStream in = file.getInputStream();
                InputStream archive = uploadsMedia ? media.getInputStream() : null) {
            return "/staff/import.xhtml?faces-redirect=true&number=" + desk.upload(wish, in, archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Part part) {
        String name = Objects.toString(part.getSubmittedFileName(), "").replaceFirst("^.*[/\\\\]", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    public PageOf<ImportView> getList() {
        return list;
    }

    public PageLinks getLinks() {
        return new PageLinks(list, "/staff/imports.xhtml");
    }

    public List<GroupView> getGroups() {
        return profile.groups();
    }

    public List<String> getFolders() {
        return desk.folders();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Part getMedia() {
        return media;
    }

    public void setMedia(Part media) {
        this.media = media;
    }

    public String getFolder() {
        return folder;
    }

    public void setFolder(String folder) {
        this.folder = Objects.toString(folder, "");
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = Objects.toString(source, "");
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = Objects.toString(group, "");
    }

    public boolean isAsHistory() {
        return asHistory;
    }

    public void setAsHistory(boolean asHistory) {
        this.asHistory = asHistory;
    }
}
