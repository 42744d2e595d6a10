// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import dev.stoa.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code public/help/codes.xhtml} and {@code public/help/code.xhtml}: what each code of the REST API means. */
@Named
@RequestScoped
public class CodesPage {

    @Inject
    Messages messages;

    private String code = "";

    /** A code of the catalogue. */
    public record Line(String code, int status, String title, String help) {}

    /** Whoever asks for a code that is not in the catalogue is told that there is no such page. */
    public void load() {
        if (!ApiCodes.isKnown(code)) {
            throw ApiRefusal.parameterInvalid("code", "a code");
        }
    }

    public List<Line> getAll() {
        return ApiCodes.all().stream().map(this::line).toList();
    }

    public Line getLine() {
        return line(code);
    }

    private Line line(String known) {
        return new Line(
                known, ApiCodes.status(known), messages.of("api.title." + known), messages.of("api.help." + known));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
