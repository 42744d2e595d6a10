// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.membership.RoleEffect;
import dev.stoa.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Says what an edited role would change, and for whom. */
@RequestScoped
public class EffectWords {

    @Inject
    RoleWords roles;

    @Inject
    Messages messages;

    List<String> of(RoleEffect effect) {
        var lines = new ArrayList<String>();
        if (!effect.gained().isEmpty()) {
            lines.add(messages.of("membership.effect.gained", roles.names(effect.gained())));
        }
        if (!effect.lost().isEmpty()) {
            lines.add(messages.of("membership.effect.lost", roles.names(effect.lost())));
        }
        if (effect.isElsewhere()) {
            lines.add(messages.of(
                    "membership.effect.elsewhere", roles.scope(effect.before()), roles.scope(effect.after())));
        }
        if (lines.isEmpty()) {
            lines.add(messages.of("membership.effect.none"));
        }
        lines.add(who(effect.members()));
        return List.copyOf(lines);
    }

    private String who(RoleEffect.Concerned members) {
        var names = String.join(messages.of("membership.roles.and"), members.called());
        var all = members.called().size() == members.total();
        return messages.of(all ? "membership.effect.who" : "membership.effect.whoAndMore", members.total(), names);
    }
}
