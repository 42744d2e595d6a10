-- SPDX-License-Identifier: Apache-2.0
-- A certificate that was deleted is kept sealed for thirty days, so that a token it signed can be told from a forged
-- one. It signs nothing any more, and its id never comes back.
create table credentials.deleted_certificate (
    tenant_id  bigint      not null references tenancy.tenant (id),
    id         uuid        not null,
    project_id uuid        not null,
    slot_was   text        not null check (slot_was in ('PRIMARY', 'SECONDARY')),
    deleted_at timestamptz not null,
    key_id     text        not null check (char_length(key_id) between 1 and 64),
    nonce      bytea       not null check (octet_length(nonce) = 12),
    ciphertext bytea       not null check (octet_length(ciphertext) = 48),

    primary key (tenant_id, id),
    constraint of_a_project foreign key (tenant_id, project_id) references projects.project (tenant_id, id)
);

create index deleted_certificates_of_a_project on credentials.deleted_certificate (tenant_id, project_id, deleted_at);

alter table credentials.deleted_certificate enable row level security;
alter table credentials.deleted_certificate force row level security;
create policy own_rows on credentials.deleted_certificate
    using (tenant_id = current_setting('app.tenant_id')::bigint
           and (current_setting('app.all_projects')::boolean
                or project_id = any (current_setting('app.projects')::uuid[])));

grant select, insert on credentials.deleted_certificate to stoa_app;
grant update (key_id, nonce, ciphertext) on credentials.deleted_certificate to stoa_app;

-- The server can't delete these rows. It has this function do it, which goes through the accounts one by one: nobody
-- sees the rows of more than one at a time, not even the owner of the tables.
create function credentials.erase_deleted_certificates(before timestamptz) returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog
    as $$
declare
    tenant bigint;
    gone   bigint;
    total  bigint := 0;
begin
    perform set_config('app.all_projects', 'true', true), set_config('app.projects', '{}', true);
    for tenant in select t.id from tenancy.tenant as t loop
        perform set_config('app.tenant_id', tenant::text, true);
        delete from credentials.deleted_certificate where tenant_id = tenant and deleted_at < before;
        get diagnostics gone = row_count;
        total := total + gone;
    end loop;
    perform set_config('app.tenant_id', '', true); -- The rest of the transaction works for none.
    return total;
end
$$;

revoke all on function credentials.erase_deleted_certificates(timestamptz) from public;
grant execute on function credentials.erase_deleted_certificates(timestamptz) to stoa_app;

-- How often a certificate was used, by day (UTC); written in batches.
create table credentials.certificate_use (
    tenant_id      bigint      not null references tenancy.tenant (id),
    project_id     uuid        not null,
    certificate_id uuid        not null,
    day            date        not null,
    issued         bigint      not null check (issued >= 0),
    verified       bigint      not null check (verified >= 0),
    last_seen      timestamptz not null,

    primary key (tenant_id, certificate_id, day),
    constraint of_a_certificate foreign key (tenant_id, certificate_id)
        references credentials.certificate (tenant_id, id) on delete cascade
);

create index certificate_uses_of_a_project on credentials.certificate_use (tenant_id, project_id);

alter table credentials.certificate_use enable row level security;
alter table credentials.certificate_use force row level security;
create policy own_rows on credentials.certificate_use
    using (tenant_id = current_setting('app.tenant_id')::bigint
           and (current_setting('app.all_projects')::boolean
                or project_id = any (current_setting('app.projects')::uuid[])));

grant select, insert, update on credentials.certificate_use to stoa_app;
