-- SPDX-License-Identifier: Apache-2.0
-- A project that is taken over from another console keeps its App ID, and some of these have capital letters. Search
-- finds them in either case.
alter table projects.project
    drop constraint project_app_id_check,
    drop column searched;
alter table projects.project
    add constraint project_app_id_check check (app_id ~ '^[0-9A-Fa-f]{32}$'),
    add column searched text collate "C" generated always as (lower(name) || chr(10) || lower(app_id)) stored;

comment on column projects.project.searched is 'what the search of the list looks through';
