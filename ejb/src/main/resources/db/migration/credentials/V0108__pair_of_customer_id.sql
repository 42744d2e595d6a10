-- SPDX-License-Identifier: Apache-2.0
-- The pair of a customer ID and its account in one go, for programs that call before there is a tenant: found by the
-- exact value, and read under the rules of the account that it leads to.
create function credentials.pair_of_customer_id(asked text)
    returns table (
        customer_id text, enabled boolean, scopes text, projects text, addresses text, created_by text,
        created_at timestamptz, expires_at timestamptz, secret_hash text, secret_at timestamptz, last_used_at timestamptz,
        suspended boolean, tenant_id bigint)
    language plpgsql
    security definer
    set search_path = pg_catalog
    as $$
declare
    nobody constant bigint := 9223372036854775807;
    tenant constant bigint := coalesce(
        (select c.tenant_id from credentials.customer_id as c where c.customer_id = asked), nobody);
begin
    -- To find nothing takes as long as to find something.
    perform set_config('app.tenant_id', tenant::text, true);
    return query
        select k.customer_id, k.enabled, array_to_string(k.scopes, ' '), array_to_string(k.projects, ' '),
               array_to_string(k.addresses, ' '), k.created_by, k.created_at, k.expires_at, k.secret_hash, k.secret_at,
               k.last_used_at, (select t.suspended_at is not null from tenancy.tenant as t where t.id = k.tenant_id),
               k.tenant_id
          from credentials.customer_key as k
         where k.tenant_id = tenant and k.customer_id = asked;
end
$$;

revoke all on function credentials.pair_of_customer_id(text) from public;
grant execute on function credentials.pair_of_customer_id(text) to stoa_app;

drop function credentials.tenant_of_customer_id(text);
