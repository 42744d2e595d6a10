-- SPDX-License-Identifier: Apache-2.0
-- Who belongs to an account, and in which role. Keycloak has the same as members and groups of an organization and says
-- what a role permits; lists and searches run here.
create schema membership;
grant usage on schema membership to stoa_app;

create table membership.role (
    tenant_id  bigint      not null references tenancy.tenant (id),
    id         uuid        not null,
    name       text        not null check (char_length(name) between 1 and 255),
    predefined text        check (predefined in ('ADMIN', 'FINANCE', 'PRODUCT_OPERATION', 'CS_MAINTENANCE', 'ENGINEER')),
    created_at timestamptz not null,

    primary key (tenant_id, id),
    constraint one_role_per_predefined unique (tenant_id, predefined)
);

create unique index one_role_per_name on membership.role (tenant_id, lower(name));

create table membership.member (
    tenant_id bigint      not null references tenancy.tenant (id),
    subject   text        not null check (char_length(subject) between 1 and 255),
    role_id   uuid        not null,
    since     timestamptz not null,

    primary key (tenant_id, subject),
    constraint members_have_a_role_of_their_account
        foreign key (tenant_id, role_id) references membership.role (tenant_id, id)
);

create index members_of_a_role on membership.member (tenant_id, role_id);

alter table membership.role enable row level security;
alter table membership.role force row level security;
create policy own_rows on membership.role
    using (tenant_id = current_setting('app.tenant_id')::bigint);

alter table membership.member enable row level security;
alter table membership.member force row level security;
create policy own_rows on membership.member
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, update, delete on membership.role, membership.member to stoa_app;
