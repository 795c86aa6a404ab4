package org.sala.web.content;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.content.domain.Choice;
import org.sala.content.domain.ContentField;
import org.sala.content.domain.ContentForm;
import org.sala.content.domain.ContentValues;
import org.sala.content.domain.FieldType;
import org.sala.content.domain.Progress;
import org.sala.content.domain.TimeTaken;
import org.sala.publication.domain.AttachedFileView;
import org.sala.shared.Bilingual;
import org.sala.shared.FiscalYear;
import org.sala.shared.Language;
import org.sala.shared.ThaiDates;

/** The values of a content form, or of one row of it, as pages show them in the reader's language. */
public final class ShownContent {
    private final ContentForm form;
    private final List<ContentField> fields;
    private final ContentValues values;
    private final List<AttachedFileView> files;
    private final Function<AttachedFileView, String> addressOf;
    private final Language language;

    /**
     * Values of a form.
     *
     * @param files those attached to the edition
     * @param addressOf where a file is had by whoever sees the page
     */
    public ShownContent(
            ContentForm form,
            ContentValues values,
            List<AttachedFileView> files,
            Function<AttachedFileView, String> addressOf,
            Language language) {
        this(form, form.fields(), values, files, addressOf, language);
    }

    private ShownContent(
            ContentForm form,
            List<ContentField> fields,
            ContentValues values,
            List<AttachedFileView> files,
            Function<AttachedFileView, String> addressOf,
            Language language) {
        this.form = form;
        this.fields = fields;
        this.values = values;
        this.files = files;
        this.addressOf = addressOf;
        this.language = language;
    }

    /** The form's code. */
    public String getForm() {
        return form.code();
    }

    /** Whether nothing was filled in; such a publication is shown by its text alone. */
    public boolean isBlank() {
        return values.isEmpty();
    }

    /** The fields that are filled in, in the order of the form. */
    public List<ContentField> getFilled() {
        return fields.stream().filter(field -> values.has(field.code())).toList();
    }

    /** The fields of these values: for a row, the columns. */
    public List<ContentField> getFields() {
        return fields;
    }

    /** Whether a field is filled in. */
    public boolean has(String code) {
        return values.has(code);
    }

    /** What a field is called. */
    public String name(String code) {
        return field(code).name().in(language);
    }

    /** What a column of a table is called. */
    public String column(String code, String column) {
        return field(code).columns().stream()
                .filter(one -> one.code().equals(column))
                .findFirst()
                .orElseThrow()
                .name()
                .in(language);
    }

    /** What stands in a field, written for the reader; empty when nothing does. */
    public String text(String code) {
        ContentField field = field(code);
        if (!values.has(code)) {
            return "";
        }
        return switch (field.type()) {
            case CHOICE -> field.choice(values.text(code)).orElseThrow().name().in(language);
            case DATE -> ThaiDates.full(values.date(code), language);
            case MONTH -> month(values.month(code));
            case TIME -> timeOfDay(values.text(code));
            case NUMBER -> number(values.number(code));
            case AMOUNT -> amount(values.number(code));
            case WHOLE_NUMBER -> NumberFormat.getIntegerInstance(Locale.ROOT).format(values.number(code));
            case CHECK -> field.name().in(language);
            case TELEPHONE -> telephone(values.text(code));
            default -> values.both(code).in(language);
        };
    }

    /** What stands in a field as it is stored: a code, a number, an ISO date. */
    public String raw(String code) {
        return values.text(code);
    }

    /** The language tag of what {@link #text} answers with. */
    public String lang(String code) {
        FieldType type = field(code).type();
        Bilingual text = values.both(code);
        boolean asTyped = type == FieldType.TEXT || type == FieldType.LONG_TEXT;
        return (asTyped ? text.languageShown(language) : language).tag();
    }

    /** Whether a box is ticked. */
    public boolean ticked(String code) {
        return values.isTicked(code);
    }

    /** The rows of a table. */
    public List<ShownContent> rows(String code) {
        ContentField table = field(code);
        return values.rows(code).stream()
                .map(row -> new ShownContent(form, table.columns(), row, files, addressOf, language))
                .toList();
    }

    /** The columns of a table in which some row has something. */
    public List<ContentField> filledColumns(String code) {
        return field(code).columns().stream()
                .filter(column -> values.rows(code).stream().anyMatch(row -> row.has(column.code())))
                .toList();
    }

    /** The lines of a text, without empty ones. */
    public List<String> lines(String code) {
        return text(code)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The rows of a table of figures, beside those of the period before. */
    public List<ShownFigure> figures(String code) {
        return rows(code).stream().map(ShownFigure::new).toList();
    }

    /** The fiscal year of the month in a field, in the Buddhist era. */
    public int fiscalYear(String code) {
        return FiscalYear.of(values.month(code).atDay(1)).buddhistYear();
    }

    /** The rows of a table as a tree: a row belongs to the last one before it whose level, a number, is lower. */
    public List<Branch> tree(String code, String level) {
        return Branch.of(rows(code), level);
    }

    /** The address by which a telephone calls the number in a field, its extension included (RFC 3966). */
    public String call(String code) {
        String[] parts = values.text(code).split("ต่อ|ext\\.?|x|,|/", 2);
        String extension = parts.length < 2 ? "" : parts[1].strip().replaceAll("[^0-9].*$", "");
        String number = parts[0].replaceAll("[^0-9+]", "");
        return "tel:" + number + (extension.isEmpty() ? "" : ";ext=" + extension);
    }

    /** How far the indicator of this row has come. */
    public Progress getProgress() {
        return Progress.of(values);
    }

    /** How many indicators of a table have met their target. */
    public long met(String code) {
        return values.rows(code).stream()
                .map(Progress::of)
                .filter(Progress::met)
                .count();
    }

    /** Where the choice in a field is explained, null when nowhere. */
    public String choiceLink(String code) {
        return field(code).choice(values.text(code)).map(Choice::link).orElse(null);
    }

    /** The sum of a column of amounts. */
    public String total(String code, String column) {
        return amount(values.total(code, column));
    }

    /** How long steps take together, by unit: "10 วันทำการ 20 นาที". */
    public String time(String code) {
        return TimeTaken.of(field(code), values).entrySet().stream()
                .map(sum -> counted(
                        BigDecimal.valueOf(sum.getValue()), sum.getKey().name().in(language)))
                .collect(Collectors.joining(" "));
    }

    /** A number with its unit, each in a field of its own: "1 day", "7.2 working days". */
    public String counted(String code, String unit) {
        return counted(values.number(code), text(unit));
    }

    /** The number or amount in a field, null when there is none. */
    public BigDecimal number(String code) {
        return values.number(code);
    }

    /** The day in a field, null when there is none. */
    public LocalDate date(String code) {
        return values.date(code);
    }

    /** The attached file that a field names, null when it names none or one that is attached no more. */
    public AttachedFileView file(String code) {
        return files.stream()
                .filter(file -> Long.toString(file.file().number()).equals(values.text(code)))
                .findFirst()
                .orElse(null);
    }

    /** The address of the file that a field names, null when it names none. */
    public String fileAddress(String code) {
        AttachedFileView file = file(code);
        return file == null ? null : addressOf.apply(file);
    }

    /** The film or sound that a field names, null when it names none. */
    public Played played(String code) {
        AttachedFileView file = file(code);
        return file == null ? null : Played.of(file, files, addressOf, language);
    }

    private ContentField field(String code) {
        return fields.stream()
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String month(YearMonth month) {
        String full = ThaiDates.full(month.atDay(1), language);
        return full.substring(full.indexOf(' ') + 1);
    }

    private String timeOfDay(String time) {
        return language == Language.TH ? time.replace(':', '.') + "\u00a0น." : time;
    }

    /** Units are named in the plural; English has another form for one. */
    private String counted(BigDecimal number, String units) {
        boolean one = language == Language.EN && BigDecimal.ONE.compareTo(number) == 0 && units.endsWith("s");
        return number(number) + " " + (one ? units.substring(0, units.length() - 1) : units);
    }

    /** Extensions are stored the way Thai offices write them. */
    private String telephone(String number) {
        return language == Language.EN ? number.replace("ต่อ", "ext.") : number;
    }

    private static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    private static String amount(BigDecimal amount) {
        return number(amount, 2);
    }

    static String number(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
