// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * Where the server's data is, by the settings {@code stoa.db.url}, {@code stoa.db.user} and {@code stoa.db.password}.
 *
 * <p>A connection that a restart of the database left dead is found before it is handed out, unless it was in use
 * within the last second. Each is found by itself: to close them all because of one would end what others are doing.
 */
@DataSourceDefinition(
        name = StoaDataSource.NAME,
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=stoa.db.url}",
        user = "${MPCONFIG=stoa.db.user}",
        password = "${MPCONFIG=stoa.db.password}",
        minPoolSize = 2,
        maxPoolSize = 32,
        properties = {
            "applicationName=stoa",
            "connectTimeout=5",
            "prepareThreshold=3",
            "reWriteBatchedInserts=true",
            "socketTimeout=60",
            "stringType=unspecified",
            "tcpKeepAlive=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.max-wait-time-in-millis=10000",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
        })
@Singleton
public class StoaDataSource {

    /** For whoever needs the database itself: everybody else has the persistence unit. */
    public static final String NAME = "java:app/jdbc/stoa";
}
