#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A script as people have it for the console API of this field: only the host is another one. Each line it prints is the
# status and the body of one answer.
set -eu
host=$1
credential=$2

call() {
    method=$1
    path=$2
    shift 2
    curl --silent --show-error --user "$credential" --request "$method" --write-out '%{http_code} ' --output answer.json \
        "$@" "$host$path"
    cat answer.json
    echo
}

send() {
    method=$1
    path=$2
    body=$3
    call "$method" "$path" --header 'Content-Type: application/json' --data "$body"
}

send POST /dev/v1/project '{"name": "Made by a script", "enable_sign_key": true}'
id=$(sed 's/.*"id":"\([^"]*\)".*/\1/' answer.json)
call GET "/dev/v1/project?id=$id"
call GET '/dev/v1/project?name=Made%20by%20a%20script'
call GET /dev/v1/projects
send POST /dev/v1/project_status "{\"id\": \"$id\", \"status\": 0}"
send POST /dev/v1/project_status "{\"id\": \"$id\", \"status\": 1}"
send POST /dev/v1/recording_config "{\"id\": \"$id\", \"recording_server\": \"192.0.2.7:8080\"}"
send POST /dev/v1/signkey "{\"id\": \"$id\", \"enable\": true}"
send POST /dev/v1/reset_signkey "{\"id\": \"$id\"}"
today=$(date -u +%Y-%m-%d)
call GET "/dev/v1/usage?from_date=$today&to_date=$today&projects=$id"
call GET "/dev/v3/usage?project_id=$id&from_date=$today&to_date=$today&business=default"
send DELETE /dev/v1/project "{\"id\": \"$id\"}"
rm answer.json
