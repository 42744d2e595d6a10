-- SPDX-License-Identifier: Apache-2.0
-- The roles of Stoa's databases; a superuser runs this before the first migration, and may run it again.
--   stoa_owner  owns the schemas and runs the migrations, never the server
--   stoa_app    is the server: owns nothing and is bound by row-level security
--   keycloak    owns Keycloak's own database
-- The passwords come from psql's variables (or from the launcher, which fills in the same placeholders).
-- Afterwards, unless they exist: create database stoa owner stoa_owner; create database keycloak owner keycloak;
do $$
declare
    missing text;
begin
    for missing in
        select name from unnest(array['stoa_owner', 'stoa_app', 'keycloak']) as name
         where name not in (select rolname from pg_roles)
    loop
        execute format('create role %I', missing);
    end loop;
end
$$;

alter role stoa_owner with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_password';
alter role stoa_app with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_password';
alter role keycloak with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'keycloak_password';

-- Nobody at a page waits for longer; a transaction that a dead server left open gives its locks back.
alter role stoa_app set statement_timeout = '30s';
alter role stoa_app set lock_timeout = '10s';
alter role stoa_app set idle_in_transaction_session_timeout = '60s';
