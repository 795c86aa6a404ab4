package org.sala.content.domain;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.sala.shared.ThaiText;

/** What may stand in a field, and how it is written once it is stored: one way only, whatever way it was typed. */
public enum FieldType {
    /** One line. */
    TEXT,
    /** Several lines, without mark-up. */
    LONG_TEXT,
    /** A day, stored as ISO 8601. */
    DATE {
        @Override
        String canonical(String typed) {
            return LocalDate.parse(typed).toString();
        }
    },
    /** A time of day, hours and minutes. */
    TIME {
        @Override
        String canonical(String typed) {
            return LocalTime.parse(typed).toString().substring(0, 5);
        }
    },
    /** A month of a year, as in a monthly report. */
    MONTH {
        @Override
        String canonical(String typed) {
            return YearMonth.parse(typed).toString();
        }
    },
    /** A whole number from 0. */
    WHOLE_NUMBER {
        @Override
        String canonical(String typed) {
            String digits = ungrouped(typed);
            if (!digits.matches("\\d{1,9}")) {
                throw new NumberFormatException(typed);
            }
            return Integer.toString(Integer.parseInt(digits));
        }
    },
    /** A number from 0, with up to six decimals. */
    NUMBER {
        @Override
        String canonical(String typed) {
            BigDecimal number = new BigDecimal(ungrouped(typed)).stripTrailingZeros();
            if (number.signum() < 0 || number.precision() - number.scale() > 12 || number.scale() > 6) {
                throw new NumberFormatException(typed);
            }
            return number.toPlainString();
        }
    },
    /** Baht, two decimals, from 0. */
    AMOUNT {
        @Override
        String canonical(String typed) {
            BigDecimal amount = new BigDecimal(ungrouped(typed));
            if (amount.signum() < 0
                    || amount.precision() - amount.scale() > 13
                    || amount.stripTrailingZeros().scale() > 2) {
                throw new NumberFormatException(typed);
            }
            return amount.setScale(2).toPlainString();
        }
    },
    /** One of the choices of the field, by its code. */
    CHOICE,
    /** Ticked or not. */
    CHECK {
        @Override
        String canonical(String typed) {
            return "true".equals(typed) || "on".equals(typed) ? "true" : null;
        }
    },
    /** An address on the web, or a path on this site. */
    LINK {
        @Override
        String canonical(String typed) {
            boolean ownSite = typed.startsWith("/") && !typed.startsWith("//") && typed.indexOf('\\') < 0;
            if (!ownSite && !isOnTheWeb(typed)) {
                throw new IllegalArgumentException(typed);
            }
            return typed;
        }
    },
    /** An e-mail address. */
    EMAIL {
        @Override
        String canonical(String typed) {
            if (!typed.matches("[^\\s@<>\"]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")) {
                throw new IllegalArgumentException(typed);
            }
            return typed;
        }
    },
    /** A telephone or fax number, in Arabic digits; an extension may follow. */
    TELEPHONE {
        @Override
        String canonical(String typed) {
            String digits = ThaiText.normalise(typed);
            if (!digits.matches("[+0-9][0-9 ()/,.-]{2,40}((ต่อ|ext\\.?|x)\\s*[0-9 ,/-]{1,20})?")) {
                throw new IllegalArgumentException(typed);
            }
            return digits;
        }
    },
    /** A picture among the attached files, by the file's number. */
    PICTURE {
        @Override
        String canonical(String typed) {
            return FILE.canonical(typed);
        }
    },
    /** Any of the attached files, by the file's number. */
    FILE {
        @Override
        String canonical(String typed) {
            return Long.toString(Long.parseLong(typed));
        }
    },
    /** A film or a sound among the attached files, by the file's number. */
    MEDIUM {
        @Override
        String canonical(String typed) {
            return FILE.canonical(typed);
        }
    },
    /** Another publication of this portal, by its number. */
    PUBLICATION {
        @Override
        String canonical(String typed) {
            String number = ThaiText.normalise(typed).replaceFirst("^(.*/p/)?(\\d+)$", "$2");
            return Long.toString(Long.parseLong(number));
        }
    },
    /** A table: each row has the field's columns. */
    ROWS;

    /**
     * How a value is stored.
     *
     * @param typed not blank, without blanks around it
     * @return null when it amounts to nothing
     * @throws IllegalArgumentException or DateTimeParseException when it is no such value
     */
    String canonical(String typed) {
        return typed;
    }

    /** As {@link #canonical}, with one kind of failure. */
    final String stored(String typed) {
        try {
            return canonical(typed);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(typed, e);
        }
    }

    /** Whether the field names one of the attached files. */
    public boolean isFile() {
        return this == FILE || this == PICTURE || this == MEDIUM;
    }

    /** Whether a file of a media type, such as {@code image/png}, may be named in the field. */
    public boolean takes(String mediaType) {
        return switch (this) {
            case FILE -> true;
            case PICTURE -> mediaType.startsWith("image/");
            case MEDIUM -> mediaType.startsWith("video/") || mediaType.startsWith("audio/");
            default -> false;
        };
    }

    private static String ungrouped(String typed) {
        return ThaiText.normalise(typed).replace(",", "").replace(" ", "");
    }

    private static boolean isOnTheWeb(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
