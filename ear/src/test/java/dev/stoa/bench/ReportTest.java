// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Figure PROMISED = new Figure("start", "s", Spread.of(59.96), Limit.atMost(60));
    private static final Figure BROKEN = new Figure("memory", "MB", Spread.of(2400, 2600, 2700), Limit.atMost(2500));
    private static final Figure FREE = new Figure("page", "bytes", Spread.of(12));

    @Test
    void saysWhatWasPromisedAndWhetherItHolds() {
        assertThat(PROMISED.markdown()).isEqualTo("| start | s | 60.0 | 60.0 | 60.0 | <= 60 | met |");
        assertThat(BROKEN.markdown()).isEqualTo("| memory | MB | 2,600 | 2,400 | 2,700 | <= 2,500 | MISSED |");
        assertThat(FREE.markdown()).isEqualTo("| page | bytes | 12 | 12 | 12 |  |  |");
    }

    @Test
    void readsAsOneTable() {
        var report = new Report();
        report.addAll(List.of(PROMISED, BROKEN));
        report.add(FREE);

        assertThat(report.markdown().lines()).hasSize(5).allMatch(line -> line.startsWith("|") && line.endsWith("|"));
    }

    @Test
    void isJsonForPrograms() {
        var report = new Report();
        report.addAll(List.of(BROKEN, FREE));

        assertThat(report.json()).isEqualTo("""
                [
                  {"what": "memory", "unit": "MB", "median": 2600.0000, "min": 2400.0000, "max": 2700.0000, "limit": 2500.0000, "met": false},
                  {"what": "page", "unit": "bytes", "median": 12.0000, "min": 12.0000, "max": 12.0000}
                ]
                """);
    }

    @Test
    void showsThreeDigitsThatCount() {
        assertThat(Figure.number(1.234)).isEqualTo("1.23");
        assertThat(Figure.number(12.34)).isEqualTo("12.3");
        assertThat(Figure.number(1234.5)).isEqualTo("1,235");
        assertThat(Figure.number(6)).isEqualTo("6");
    }
}
