// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** The labels are too many, or one of them is too long or holds characters that can't be shown. */
public class LabelsInvalid extends Refusal {

    LabelsInvalid(int number, int most, int longest) {
        super("project-labels-invalid", number, most, longest);
    }
}
