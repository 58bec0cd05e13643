//! English words.

use crate::model::Aspect;

use super::FactWords;

#[rustfmt::skip]
pub(crate) const WORDS: FactWords = FactWords {
    facts: &[
        (Aspect::Range, &[
            "range", "ranges", "ranging", "value", "values", "valid", "between", "from", "to", "minimum", "maximum", "min", "max", "start", "starts",
            "at least", "at most", "up to", "less than", "greater than", "more than", "exceed", "exceeds",
        ]),
        (Aspect::Length, &["character", "characters", "length", "long", "letters", "bytes"]),
        (Aspect::MaxItems, &[
            "value of n", "values of n", "value of m", "values of m", "n ranges", "value range", "range", "maximum", "at most", "up to", "no more than",
            "more than", "exceed",
        ]),
        (Aspect::Unit, &["unit", "units", "measured", "in"]),
        (Aspect::Default, &["default", "defaults"]),
        (Aspect::Examples, &["example", "examples", "e.g", "such as", "for instance", "sample"]),
    ],
    no_example: &[
        "n/a", "na", "none", "null", "nil", "undefined", "-", "/", "\"\"", "''", "[]", "[ ]", "[\"\"]", "{}", "{ }", "[{}]",
        "string", "long", "integer", "boolean", "array", "object",
    ],
    labels: &[
        "valid values", "valid value", "value range", "values", "value", "possible values", "enumerated values", "options", "including",
        "valid values are",
    ],
    units: &[
        ("bit/s", "bps"), ("bit/second", "bps"), ("bits/s", "bps"), ("bits per second", "bps"),
        ("kbit/s", "kbps"), ("kbits/s", "kbps"), ("kbits", "kbps"), ("kilobits per second", "kbps"),
        ("mbit/s", "mbps"), ("mbits/s", "mbps"), ("megabits per second", "mbps"),
        ("gbit/s", "gbps"), ("gigabits per second", "gbps"),
        ("packets per second", "pps"), ("queries per second", "qps"), ("requests per second", "rps"),
        ("px", "pixels"), ("ms", "milliseconds"), ("s", "seconds"),
    ],
};
