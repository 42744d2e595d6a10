-- SPDX-License-Identifier: Apache-2.0
-- Staff, and whoever verifies a trail, name an account by its company ID, before a tenant is chosen.
create function tenancy.tenant_of_company(asked text) returns bigint
    language sql
    stable
    security definer
    set search_path = pg_catalog
    as $$
    select id from tenancy.tenant where company_id = asked and state = 'READY'
$$;

revoke all on function tenancy.tenant_of_company(text) from public;
grant execute on function tenancy.tenant_of_company(text) to stoa_app;
