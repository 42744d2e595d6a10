-- SPDX-License-Identifier: Apache-2.0
-- What an account demands of all its members. No row: nothing beyond what everybody has to do.
create table membership.account_rule (
    tenant_id          bigint      not null references tenancy.tenant (id),
    version            integer     not null check (version > 0),
    second_factor_from timestamptz,

    primary key (tenant_id)
);

comment on column membership.account_rule.second_factor_from is 'null: a second factor is each member''s own choice';

alter table membership.account_rule enable row level security;
alter table membership.account_rule force row level security;
create policy own_rows on membership.account_rule
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, update on membership.account_rule to stoa_app;
