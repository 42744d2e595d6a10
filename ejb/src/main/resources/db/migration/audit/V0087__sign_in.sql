-- SPDX-License-Identifier: Apache-2.0
-- Up to when the identity provider's events are on the trails, and which node is at it; one row. What happened before
-- this migration is not taken over.
create table audit.sign_in_cursor (
    only_one    boolean     not null default true check (only_one),
    noted_until timestamptz not null,
    taken_until timestamptz not null,

    primary key (only_one)
);

insert into audit.sign_in_cursor (noted_until, taken_until) values (now(), now());

grant select, update (noted_until, taken_until) on audit.sign_in_cursor to stoa_app;

-- Events that are on a tenant's trail, so that one that is told twice stands there once.
create table audit.noted_sign_in (
    tenant_id bigint      not null references tenancy.tenant (id),
    event_id  text        not null check (char_length(event_id) between 1 and 64),
    at        timestamptz not null,

    primary key (tenant_id, event_id)
);

create index noted_sign_in_by_time on audit.noted_sign_in (tenant_id, at);

alter table audit.noted_sign_in enable row level security;
alter table audit.noted_sign_in force row level security;
create policy own_rows on audit.noted_sign_in
    using (tenant_id = current_setting('app.tenant_id')::bigint);
grant select, insert, delete on audit.noted_sign_in to stoa_app;
