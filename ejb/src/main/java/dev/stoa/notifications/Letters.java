// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Writes mails: one layout for all, once in HTML and once as plain text, and the texts of each in every language. */
final class Letters {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private final String console;
    private final Template html;
    private final Template plain;

    /** @param console the address of the console as browsers see it, without a slash at its end */
    Letters(String console) {
        this.console = console;
        var templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(Letters.class, "");
        templates.setDefaultEncoding("UTF-8");
        templates.setRecognizeStandardFileExtensions(true); // .ftlh escapes what it is given
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        try {
            html = templates.getTemplate("layout.ftlh");
            plain = templates.getTemplate("layout.txt.ftl");
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    Letter write(Mail mail) {
        var language = spoken(mail.language());
        var texts = ResourceBundle.getBundle("dev.stoa.notifications.Mails", language);
        var subject = text(texts, mail, "subject").replaceAll("\\s+", " "); // a header has one line
        var model = new HashMap<String, Object>();
        model.put("language", language.toLanguageTag());
        model.put("subject", subject);
        model.put("paragraphs", List.of(text(texts, mail, "text").split("\n")));
        model.put("note", text(texts, mail, "note"));
        mail.page().ifPresent(page -> {
            model.put("link", console + page);
            model.put("action", text(texts, mail, "action"));
        });
        return new Letter(subject, filled(plain, model), filled(html, model));
    }

    private static String text(ResourceBundle texts, Mail mail, String part) {
        var pattern = new MessageFormat(texts.getString(mail.kind() + "." + part), texts.getLocale());
        return pattern.format(new ArrayList<>(mail.values()).toArray());
    }

    private static Locale spoken(Locale wanted) {
        return LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    private static String filled(Template template, Map<String, Object> model) {
        try {
            var written = new StringWriter();
            template.process(model, written);
            return written.toString();
        } catch (TemplateException broken) {
            throw new IllegalStateException("the layout " + template.getName() + " is broken", broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
