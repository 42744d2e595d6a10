// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How to fill each table of a tenant, in an order that suits the foreign keys. Whoever adds a table adds its line. */
final class SampleRows {

    private static final String PROJECT = "md5('project %1$d')::uuid";
    private static final String ROLE = "md5('role %1$d')::uuid";
    private static final Map<String, String> INSERTS = new LinkedHashMap<>();

    static {
        INSERTS.put("audit.entry", """
                (tenant_id, id, at, caller, kind, action)
                values (%1$d, md5('entry %1$d')::uuid, now(), 'ada', 'CHANGE', 'Projects.create')
                """);
        INSERTS.put("audit.seal", """
                (tenant_id, entry_id, number, content, hash)
                values (%1$d, md5('entry %1$d')::uuid, 1, sha256('entry'), sha256('link'))
                """);
        INSERTS.put("audit.head", """
                (tenant_id, month, number, hash, changed_at) values (%1$d, '2026-11-01', 1, sha256('link'), now())
                """);
        INSERTS.put("audit.unsealed", """
                (tenant_id, entry_id) values (%1$d, md5('another entry %1$d')::uuid)
                """);
        INSERTS.put("audit.noted_sign_in", """
                (tenant_id, event_id, at) values (%1$d, 'event', now())
                """);
        INSERTS.put("membership.role", """
                (tenant_id, id, name, created_at) values (%1$d, ROLE, 'Intern', now())
                """);
        INSERTS.put("membership.member", """
                (tenant_id, subject, role_id, since) values (%1$d, 'ada', ROLE, now())
                """);
        INSERTS.put("membership.belonging", """
                (tenant_id, subject) values (%1$d, 'ada') on conflict do nothing
                """);
        INSERTS.put("membership.role_permission", """
                (tenant_id, role_id, permission) values (%1$d, ROLE, 'VIEW_USAGE')
                """);
        INSERTS.put("membership.role_project", """
                (tenant_id, role_id, project_id) values (%1$d, ROLE, PROJECT)
                """);
        INSERTS.put("membership.roster", """
                (tenant_id, changes) values (%1$d, 1)
                """);
        INSERTS.put("membership.account_rule", """
                (tenant_id, version) values (%1$d, 1)
                """);
        INSERTS.put("membership.invitation", """
                (tenant_id, id, email, language, state, role_id, token_hash, invited_by, sent_at, expires_at)
                values (%1$d, md5('invitation %1$d')::uuid, 'bob@example.com', 'en', 'WAITING', ROLE,
                        encode(sha256('%1$d'), 'hex'), 'ada', now(), now() + interval '7 days')
                """);
        INSERTS.put("membership.invitation_token", """
                (tenant_id, hash, invitation_id)
                values (%1$d, encode(sha256('%1$d'), 'hex'), md5('invitation %1$d')::uuid)
                """);
        INSERTS.put("membership.invitation_day", """
                (tenant_id, day, sent) values (%1$d, '2026-11-22', 1)
                """);
        INSERTS.put("membership.ownership", """
                (tenant_id, owner) values (%1$d, 'ada')
                """);
        INSERTS.put("projects.quota", """
                (tenant_id) values (%1$d)
                """);
        INSERTS.put("projects.project", """
                (tenant_id, id, version, name, app_id, use_case, stage, status, created_as, no_certificate, primary_on,
                 created_at, updated_at)
                values (%1$d, PROJECT, 1, 'Chess', md5('app %1$d'), 'GAMING', 'LIVE', 'ENABLED', 'APP_ID_AND_TOKEN', false,
                        true, now(), now())
                """);
        INSERTS.put("projects.app_id", """
                (tenant_id, app_id, project_id) values (%1$d, md5('app %1$d'), PROJECT)
                """);
        INSERTS.put("projects.label", """
                (tenant_id, project_id, position, label) values (%1$d, PROJECT, 1, 'Board game')
                """);
        INSERTS.put("projects.quota_request", """
                (tenant_id, id, state, asked_by, asked_at, used_then, limit_then, wanted, reason)
                values (%1$d, md5('request %1$d')::uuid, 'WAITING', 'ada', now(), 10, 10, 20, 'We grow')
                """);
        INSERTS.put("projects.waiting_quota_request", """
                (tenant_id, request_id, state, asked_at)
                values (%1$d, md5('another request %1$d')::uuid, 'WAITING', now())
                """);
        INSERTS.put("credentials.certificate", """
                (tenant_id, id, version, project_id, slot, enabled, key_id, nonce, ciphertext, created_at)
                values (%1$d, md5('certificate %1$d')::uuid, 1, PROJECT, 'PRIMARY', true, 'k1',
                        decode(repeat('00', 12), 'hex'), decode(repeat('00', 48), 'hex'), now())
                """);
        INSERTS.put("tokens.ending_token", """
                (tenant_id, token_id, expires_at) values (%1$d, md5('ended %1$d')::uuid, now())
                """);
        INSERTS.put("credentials.customer_key", """
                (tenant_id, customer_id, place, enabled, scopes, addresses, created_by, created_at)
                values (%1$d, md5('key %1$d'), 1, true, '{READ_USAGE}', '{}', 'ada', now())
                """);
        INSERTS.put("credentials.customer_id", """
                (tenant_id, customer_id) values (%1$d, md5('key %1$d'))
                """);
        INSERTS.put("api.recent_request", """
                (tenant_id, endpoint, at) values (%1$d, 'GET /api/v1/projects', array[now()])
                """);
        INSERTS.put("api.idempotent_answer", """
                (tenant_id, key, request, created_at) values (%1$d, 'once', encode(sha256('%1$d'), 'hex'), now())
                """);
        INSERTS.put("credentials.certificate_change", """
                (tenant_id, project_id, version, operation, before, after, caller, changed_at)
                values (%1$d, PROJECT, 1, 'RESET_PRIMARY', 'PRIMARY', 'PRIMARY', 'ada', now())
                """);
        INSERTS.put("credentials.certificate_use", """
                (tenant_id, project_id, certificate_id, day, issued, verified, last_seen)
                values (%1$d, PROJECT, md5('certificate %1$d')::uuid, '2026-11-22', 1, 1, now())
                """);
        INSERTS.put("credentials.deleted_certificate", """
                (tenant_id, id, project_id, slot_was, deleted_at, key_id, nonce, ciphertext)
                values (%1$d, md5('deleted certificate %1$d')::uuid, PROJECT, 'SECONDARY', now(), 'k1',
                        decode(repeat('01', 12), 'hex'), decode(repeat('00', 48), 'hex'))
                """);
        INSERTS.put("credentials.rotation", """
                (tenant_id, project_id, certificate_id, started_by, started_at, swap_at, due_at)
                values (%1$d, PROJECT, md5('certificate %1$d')::uuid, 'ada', now(), now() + interval '7 days',
                        now() + interval '1 day')
                """);
        INSERTS.put("tokens.temporary_token", """
                (tenant_id, id, project_id, channel, certificate_id, issued_at, expires_at)
                values (%1$d, md5('token %1$d')::uuid, PROJECT, 'lobby', md5('certificate %1$d')::uuid, now(),
                        now() + interval '1 hour')
                """);
    }

    private SampleRows() {}

    static List<String> tables() {
        return List.copyOf(INSERTS.keySet());
    }

    /** The statement that puts one row of this tenant into the table. */
    static String insert(String table, long tenant) {
        var row = INSERTS.get(table);
        if (row == null) {
            throw new IllegalArgumentException(table + " has no sample row: add one here");
        }
        var insert =
                "insert into " + table + " " + row.replace("PROJECT", PROJECT).replace("ROLE", ROLE);
        return insert.formatted(tenant);
    }
}
