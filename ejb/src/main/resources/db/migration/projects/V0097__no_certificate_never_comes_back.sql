-- SPDX-License-Identifier: Apache-2.0
-- Who removes "No certificate" wants every client to show a token from then on; that can't be undone, by nobody.
create function projects.keep_no_certificate_removed() returns trigger
    language plpgsql
    set search_path = pg_catalog
    as $$
begin
    raise exception 'project % has lost "No certificate" for good', old.id
        using errcode = 'check_violation', constraint = 'no_certificate_never_comes_back', schema = 'projects',
              table = 'project';
end
$$;

create trigger no_certificate_never_comes_back before update of no_certificate on projects.project
    for each row when (new.no_certificate and not old.no_certificate)
    execute function projects.keep_no_certificate_removed();
