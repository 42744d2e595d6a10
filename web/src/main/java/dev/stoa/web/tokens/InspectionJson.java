// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import dev.stoa.Json;
import dev.stoa.tokens.InspectedPrivilege;
import dev.stoa.tokens.InspectedResource;
import dev.stoa.tokens.InspectedService;
import dev.stoa.tokens.Inspection;
import dev.stoa.tokens.ServiceField;
import dev.stoa.tokens.TokenWarning;
import dev.stoa.web.api.ApiJson;
import dev.stoa.web.api.Choices;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** What the inspector tells, as programs read it: codes where a page has words. */
final class InspectionJson {

    private InspectionJson() {}

    static JsonObject of(Inspection inspection) {
        return Json.createObjectBuilder()
                .add("verdict", inspection.verdict().code())
                .add("details", words(inspection.details()))
                .add("version", inspection.version().code())
                .add("app_id", ApiJson.text(inspection.appId()))
                .add("project_id", project(inspection))
                .add("services", ApiJson.array(inspection.services(), InspectionJson::service))
                .add("issued_at", ApiJson.moment(inspection.issuedAt()))
                .add("expires_at", ApiJson.moment(inspection.expiresAt()))
                .add("signed_by", ApiJson.text(inspection.signedBy().map(Choices::of)))
                .add("warnings", ApiJson.array(inspection.warnings(), InspectionJson::warning))
                .build();
    }

    private static JsonValue project(Inspection inspection) {
        return ApiJson.text(inspection.project().map(own -> own.id().toString()));
    }

    private static JsonObject service(InspectedService service) {
        return Json.createObjectBuilder()
                .add("service", service.type().code())
                .add("privileges", ApiJson.array(service.privileges(), InspectionJson::privilege))
                .add("fields", ApiJson.array(service.fields(), InspectionJson::field))
                .add("resources", ApiJson.array(service.resources(), InspectionJson::resource))
                .build();
    }

    static JsonObject privilege(InspectedPrivilege privilege) {
        return Json.createObjectBuilder()
                .add("privilege", privilege.code())
                .add("number", privilege.number())
                .add("expires_at", ApiJson.moment(privilege.expiresAt()))
                .build();
    }

    private static JsonObject field(ServiceField field) {
        return Json.createObjectBuilder()
                .add("name", field.code())
                .add("value", field.value())
                .build();
    }

    private static JsonObject resource(InspectedResource resource) {
        return Json.createObjectBuilder()
                .add("resource", resource.resourceCode())
                .add("permission", resource.permissionCode())
                .add("names", Json.createArrayBuilder(resource.names()))
                .build();
    }

    private static JsonObject warning(TokenWarning warning) {
        return Json.createObjectBuilder()
                .add("code", warning.code())
                .add("details", words(warning.details()))
                .build();
    }

    private static JsonArray words(List<Object> details) {
        return Json.createArrayBuilder(details.stream().map(Object::toString).toList())
                .build();
    }
}
