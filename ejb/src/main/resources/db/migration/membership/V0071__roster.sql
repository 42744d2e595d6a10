-- SPDX-License-Identifier: Apache-2.0
-- Members and roles of an account are changed by one transaction at a time: the one that has the account's row here.
create table membership.roster (
    tenant_id bigint not null references tenancy.tenant (id),
    changes   bigint not null check (changes > 0),

    primary key (tenant_id)
);

comment on column membership.roster.changes is 'how many there have been; counting locks the row';

alter table membership.roster enable row level security;
alter table membership.roster force row level security;
create policy own_rows on membership.roster
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, update on membership.roster to stoa_app;

-- Changes that may have reached the identity provider without being committed here. A row is written before its change
-- begins and goes with the change; one that stays names an account for a sweep, which works for no tenant when it
-- looks for them.
create table membership.unsettled (
    change_id uuid        not null,
    tenant_id bigint      not null references tenancy.tenant (id),
    due_at    timestamptz not null,

    primary key (change_id)
);

create index unsettled_changes_by_when_they_are_due on membership.unsettled (due_at);
create index unsettled_changes_of_a_tenant on membership.unsettled (tenant_id);

grant select, insert, update, delete on membership.unsettled to stoa_app;
