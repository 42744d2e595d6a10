-- SPDX-License-Identifier: Apache-2.0
-- The secrets that sign a project's tokens. A certificate is stored as AES-GCM made it: 32 characters and a tag of 16
-- bytes; account, project and slot are authenticated with it, so that a row copied elsewhere does not open.
create schema credentials;
grant usage on schema credentials to stoa_app;

create table credentials.certificate (
    tenant_id  bigint      not null references tenancy.tenant (id),
    id         uuid        not null,
    version    integer     not null,
    project_id uuid        not null,
    slot       text        not null check (slot in ('PRIMARY', 'SECONDARY')),
    enabled    boolean     not null,
    key_id     text        not null check (char_length(key_id) between 1 and 64),
    nonce      bytea       not null check (octet_length(nonce) = 12),
    ciphertext bytea       not null check (octet_length(ciphertext) = 48),
    created_at timestamptz not null,

    primary key (tenant_id, id),
    constraint of_a_project foreign key (tenant_id, project_id) references projects.project (tenant_id, id),
    constraint one_certificate_per_slot unique (tenant_id, project_id, slot)
);

-- AES-GCM breaks when a key meets a nonce twice.
create unique index no_nonce_twice on credentials.certificate (tenant_id, key_id, nonce);

alter table credentials.certificate enable row level security;
alter table credentials.certificate force row level security;
create policy own_rows on credentials.certificate
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, update, delete on credentials.certificate to stoa_app;
