// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import dev.stoa.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says something to the reader, in his language. */
@Named
@RequestScoped
public class Messages {

    @Inject
    Texts texts;

    @Inject
    Reader reader;

    @Inject
    FacesContext faces;

    /** A text whose key a bean has put together. */
    public String of(String key) {
        return words(key);
    }

    /** A text with one value, for a page; values of beans go through the other methods. */
    public String of(String key, Object value) {
        return words(key, value);
    }

    /** A text with two values, for a page. */
    public String of(String key, Object first, Object second) {
        return words(key, first, second);
    }

    /** Something is done: shown for a moment, also on the page that comes next. */
    public void info(String key, Object... values) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        add(FacesMessage.SEVERITY_INFO, null, words(key, values));
    }

    /** Something the reader has to know: it stays on the page, also on the one that comes next. */
    public void warn(String key, Object... values) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        add(FacesMessage.SEVERITY_WARN, null, words(key, values));
    }

    /** Something did not work, through no fault of the reader. */
    public void error(String key, Object... values) {
        add(FacesMessage.SEVERITY_ERROR, null, words(key, values));
    }

    /** The rules said no: the rule, the value, the limit and the way out, at the field it is about or on top. */
    public void refused(Refusal refusal) {
        var said = words("refusal." + refusal.code(), refusal.values().toArray());
        add(FacesMessage.SEVERITY_ERROR, RefusedField.of(refusal.code(), faces), said);
    }

    private String words(String key, Object... values) {
        return texts.format(reader.getLocale(), reader.getNumbers(), key, values);
    }

    private void add(FacesMessage.Severity severity, @org.jspecify.annotations.Nullable String field, String words) {
        faces.addMessage(field, new FacesMessage(severity, words, words));
    }
}
