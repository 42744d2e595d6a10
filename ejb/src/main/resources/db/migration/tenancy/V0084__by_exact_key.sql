-- SPDX-License-Identifier: Apache-2.0
-- The directory of tenants was open to the server as a whole: whoever could make it run a query learned the names of all
-- customers. Now a transaction sees its own tenant. What is asked before there is one goes through functions that run as
-- the owner, each by an exact key.
alter table tenancy.tenant enable row level security;
create policy own_row on tenancy.tenant
    using (id = current_setting('app.tenant_id')::bigint);

revoke insert, update on tenancy.tenant from stoa_app;
grant update (state, name) on tenancy.tenant to stoa_app;

create function tenancy.tenant_created_by(subject text)
    returns table (id bigint, alias text, company_id text, name text, state text, created_by text)
    language sql
    stable
    security definer
    set search_path = pg_catalog
    as $$
    select t.id, t.alias, t.company_id, t.name, t.state, t.created_by
      from tenancy.tenant as t
     where t.created_by = subject
$$;

-- Makes nothing if the creator or the company id has a tenant already; a query that follows says which.
create function tenancy.open_tenant(
    subject text, new_name text, new_company_id text, opened_at timestamptz, resume_after timestamptz)
    returns void
    language sql
    security definer
    set search_path = pg_catalog
    as $$
    insert into tenancy.tenant (state, company_id, name, created_by, created_at, resume_at)
        values ('CREATING', new_company_id, new_name, subject, opened_at, resume_after)
        on conflict do nothing
$$;

-- Tenants whose creation was left undone, for the caller to complete: nobody else gets them before resume_after.
create function tenancy.take_unfinished_tenants(most integer, due_at timestamptz, resume_after timestamptz)
    returns table (id bigint, alias text, company_id text, name text, state text, created_by text)
    language sql
    security definer
    set search_path = pg_catalog
    as $$
    update tenancy.tenant as t
       set resume_at = resume_after
     where t.id in (select u.id
                      from tenancy.tenant as u
                     where u.state = 'CREATING' and u.resume_at <= due_at
                     order by u.resume_at
                     limit most
                       for update skip locked)
    returning t.id, t.alias, t.company_id, t.name, t.state, t.created_by
$$;

revoke all on function tenancy.tenant_created_by(text) from public;
revoke all on function tenancy.open_tenant(text, text, text, timestamptz, timestamptz) from public;
revoke all on function tenancy.take_unfinished_tenants(integer, timestamptz, timestamptz) from public;
grant execute on function tenancy.tenant_created_by(text) to stoa_app;
grant execute on function tenancy.open_tenant(text, text, text, timestamptz, timestamptz) to stoa_app;
grant execute on function tenancy.take_unfinished_tenants(integer, timestamptz, timestamptz) to stoa_app;
