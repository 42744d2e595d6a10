-- SPDX-License-Identifier: Apache-2.0
-- That a temporary token was issued; the token is a secret of whoever holds it and is not kept. The certificate is named
-- without a foreign key: deleting a certificate makes the tokens that it signed invalid, and must not be hindered by them.
create schema tokens;
grant usage on schema tokens to stoa_app;

create table tokens.temporary_token (
    tenant_id      bigint      not null references tenancy.tenant (id),
    id             uuid        not null,
    project_id     uuid        not null,
    channel        text        not null check (octet_length(channel) between 1 and 64),
    certificate_id uuid        not null,
    issued_at      timestamptz not null,
    expires_at     timestamptz not null,

    primary key (tenant_id, id),
    constraint of_a_project foreign key (tenant_id, project_id) references projects.project (tenant_id, id),
    constraint lasts_a_day_at_most
        check (expires_at > issued_at and expires_at <= issued_at + interval '86400 seconds')
);

create index temporary_token_of_project on tokens.temporary_token (tenant_id, project_id, expires_at desc);

alter table tokens.temporary_token enable row level security;
alter table tokens.temporary_token force row level security;
create policy own_rows on tokens.temporary_token
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert on tokens.temporary_token to stoa_app;
