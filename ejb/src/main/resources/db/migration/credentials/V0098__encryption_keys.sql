-- SPDX-License-Identifier: Apache-2.0
-- The keys that certificates were ever encrypted with, by their names; the keys themselves are in the server's settings.
-- The one that was announced last is in use. An older one is closed after a while, when every node has had the time to
-- know the new one: nothing more is sealed with it. It is retired once nothing is left that is.
create table credentials.encryption_key (
    key_id       text        not null check (char_length(key_id) between 1 and 64),
    announced_at timestamptz not null,
    closed_at    timestamptz,
    retired_at   timestamptz,

    primary key (key_id),
    constraint closed_before_it_is_retired check (retired_at is null or closed_at is not null)
);

grant select, insert on credentials.encryption_key to stoa_app;
grant update (closed_at, retired_at) on credentials.encryption_key to stoa_app;

-- Whoever seals with a key has it open until his transaction ends: closing waits for him, and he for nobody else.
create function credentials.require_open_key() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('credentials.encryption_key'), hashtext(new.key_id));
    if exists (select from credentials.encryption_key as k where k.key_id = new.key_id and k.closed_at is not null) then
        raise exception 'key % is closed: certificates are encrypted with a newer one', new.key_id
            using errcode = 'check_violation', constraint = 'sealed_with_an_open_key', schema = 'credentials',
                  table = tg_table_name;
    end if;
    return new;
end
$$;

create trigger sealed_with_an_open_key before insert or update of key_id on credentials.certificate
    for each row execute function credentials.require_open_key();
create trigger sealed_with_an_open_key before insert or update of key_id on credentials.deleted_certificate
    for each row execute function credentials.require_open_key();

create function credentials.close_keys_before(current_key text, closing_at timestamptz) returns setof text
    language plpgsql
    set search_path = pg_catalog
    as $$
declare
    older text;
begin
    for older in
        select k.key_id
          from credentials.encryption_key as k
          join credentials.encryption_key as newest on newest.key_id = current_key
         where k.announced_at < newest.announced_at and k.closed_at is null
    loop
        perform pg_advisory_xact_lock(hashtext('credentials.encryption_key'), hashtext(older));
        update credentials.encryption_key set closed_at = closing_at where key_id = older;
        return next older;
    end loop;
end
$$;

-- Goes through some accounts one by one and says of each whether it has a certificate under another key: nobody sees
-- the rows of more than one account at a time, not even the owner of the tables.
create function credentials.tenants_to_rewrap(current_key text, last bigint, most integer)
    returns table (tenant bigint, due boolean)
    language plpgsql
    security definer
    set search_path = pg_catalog
    as $$
begin
    perform set_config('app.all_projects', 'true', true), set_config('app.projects', '{}', true);
    for tenant in select t.id from tenancy.tenant as t where t.id > last order by t.id limit most loop
        perform set_config('app.tenant_id', tenant::text, true);
        due := exists (select from credentials.certificate as c
                        where c.tenant_id = tenant and c.key_id <> current_key)
            or exists (select from credentials.deleted_certificate as d
                        where d.tenant_id = tenant and d.key_id <> current_key);
        return next;
    end loop;
    perform set_config('app.tenant_id', '', true); -- The rest of the transaction works for none.
end
$$;

revoke all on function credentials.close_keys_before(text, timestamptz) from public;
revoke all on function credentials.tenants_to_rewrap(text, bigint, integer) from public;
grant execute on function credentials.close_keys_before(text, timestamptz) to stoa_app;
grant execute on function credentials.tenants_to_rewrap(text, bigint, integer) to stoa_app;
