-- SPDX-License-Identifier: Apache-2.0
-- Who did what, and what was refused to whom. The server adds rows and reads them; nothing it can do changes or
-- removes one. The ids are of version 7, so the table can be cut into partitions by time without another key.
create schema audit;
grant usage on schema audit to stoa_app;

create table audit.entry (
    tenant_id bigint      not null references tenancy.tenant (id),
    id        uuid        not null,
    at        timestamptz not null,
    caller    text        not null check (char_length(caller) between 1 and 255),
    kind      text        not null check (kind in ('CHANGE', 'REVEAL', 'REFUSAL')),
    action    text        not null check (char_length(action) between 1 and 255),
    subject   text        check (char_length(subject) between 1 and 255),
    refusal   text        check (char_length(refusal) between 1 and 255),

    primary key (tenant_id, id),
    constraint refusals_name_their_code check ((kind = 'REFUSAL') = (refusal is not null))
);

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy own_rows on audit.entry
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert on audit.entry to stoa_app;

-- What happened while no tenant was chosen: acts of the operator's staff, and refusals to people who have no account.
-- The server only adds to it; the operator reads it with a role of his own.
create table audit.operator_entry (
    id      uuid        not null,
    at      timestamptz not null,
    caller  text        not null check (char_length(caller) between 1 and 255),
    kind    text        not null check (kind in ('CHANGE', 'REVEAL', 'REFUSAL')),
    action  text        not null check (char_length(action) between 1 and 255),
    subject text        check (char_length(subject) between 1 and 255),
    refusal text        check (char_length(refusal) between 1 and 255),

    primary key (id),
    constraint refusals_name_their_code check ((kind = 'REFUSAL') = (refusal is not null))
);

grant insert on audit.operator_entry to stoa_app;
