// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.credentials;

import dev.stoa.access.KeyScope;
import dev.stoa.credentials.CustomerKeyLine;
import dev.stoa.credentials.CustomerKeys;
import dev.stoa.credentials.Networks;
import dev.stoa.credentials.NewCustomerKey;
import dev.stoa.web.shell.Messages;
import dev.stoa.web.shell.Reader;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code app/account/rest-add.xhtml}: what a new customer ID is for, from where, and until when. */
@Named
@ViewScoped
public class NewCustomerKeyPage implements Serializable {

    /** What a program gets if nobody chooses: all but members, whom few programs are about. */
    private static final Set<KeyScope> USUAL =
            EnumSet.of(KeyScope.READ_USAGE, KeyScope.READ_PROJECTS, KeyScope.EDIT_PROJECTS);

    @Inject
    CustomerKeys keys;

    @Inject
    Reader reader;

    @Inject
    Messages messages;

    private String like = "";
    private List<ScopeBox> boxes = List.of();
    private @Nullable String networks;
    private @Nullable LocalDate until;

    public void load() {
        var grantable = keys.grantable();
        var model = keys.list().stream()
                .filter(line -> line.id().value().equals(like))
                .findFirst();
        var proposed = model.map(CustomerKeyLine::scopes).orElse(USUAL);
        boxes = grantable.stream()
                .sorted()
                .map(scope -> new ScopeBox(scope, proposed.contains(scope)))
                .toList();
        networks = model.map(line -> line.networks().toString()).orElse("");
    }

    /** Makes the pair and goes on to it, where its secret waits to be downloaded. */
    public String create() {
        var end = Optional.ofNullable(until)
                .map(day -> day.atStartOfDay(reader.getZone()).toInstant());
        var scopes = boxes.stream()
                .filter(ScopeBox::isChosen)
                .map(ScopeBox::getScope)
                .collect(Collectors.toSet());
        var typed = Optional.ofNullable(networks).orElse("");
        var id = keys.create(new NewCustomerKey(scopes, Networks.parse(typed), end));
        messages.info("rest.done.created");
        return "/app/account/rest-key?id=" + id + "&faces-redirect=true";
    }

    public List<ScopeBox> getBoxes() {
        return boxes;
    }

    public @Nullable String getNetworks() {
        return networks;
    }

    public void setNetworks(@Nullable String networks) {
        this.networks = networks;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getLike() {
        return like;
    }

    public void setLike(String like) {
        this.like = like;
    }
}
