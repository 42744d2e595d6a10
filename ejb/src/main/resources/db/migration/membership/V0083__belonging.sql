-- SPDX-License-Identifier: Apache-2.0
-- The directory from a person to his accounts, which is read before he works in one of them. A trigger keeps it, so that it
-- says what membership.member says; the server sees the rows of its own tenant, and those of a person through the
-- function below, by his exact subject.
create table membership.belonging (
    tenant_id  bigint not null,
    subject    text   not null,
    entered_at timestamptz,

    primary key (subject, tenant_id),
    constraint of_a_member foreign key (tenant_id, subject)
        references membership.member (tenant_id, subject) on delete cascade
);

comment on column membership.belonging.entered_at is
    'when he last began to work there, by signing in or by changing the account; null: never yet';

create index belonging_of_a_tenant on membership.belonging (tenant_id, subject);

alter table membership.belonging enable row level security;
create policy own_rows on membership.belonging
    using (tenant_id = current_setting('app.tenant_id')::bigint);

grant select, insert, update (entered_at) on membership.belonging to stoa_app;

create function membership.note_belonging() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    insert into membership.belonging (tenant_id, subject) values (new.tenant_id, new.subject)
        on conflict do nothing;
    return null;
end
$$;

create trigger people_know_their_accounts after insert on membership.member
    for each row execute function membership.note_belonging();

-- Row-level security binds the owner, too: he sees the members of one tenant at a time.
do $$
declare
    each_tenant bigint;
begin
    for each_tenant in select id from tenancy.tenant loop
        perform set_config('app.tenant_id', each_tenant::text, true);
        insert into membership.belonging (tenant_id, subject) select tenant_id, subject from membership.member;
    end loop;
end
$$;

create function membership.accounts_of(asked text)
    returns table (tenant_id bigint, alias text, company_id text, name text, founded boolean, entered_at timestamptz)
    language sql
    stable
    security definer
    set search_path = pg_catalog
    as $$
    select tenant.id, tenant.alias, tenant.company_id, tenant.name, tenant.created_by = asked, belonging.entered_at
      from membership.belonging
      join tenancy.tenant on tenant.id = belonging.tenant_id
     where belonging.subject = asked
$$;

revoke all on function membership.accounts_of(text) from public;
grant execute on function membership.accounts_of(text) to stoa_app;
