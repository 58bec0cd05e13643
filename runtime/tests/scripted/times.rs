//! The calendar, against one that counts days.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use alicloud_runtime::{
    Timestamp,
    sign::{http_date, iso8601, parse_time},
};

const DAY: u64 = 86_400;
/// Days from the first of January of the year 0 to that of 1970.
const BEFORE_1970: u64 = 719_528;

fn length(year: u64, month: u64) -> u64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(400) => 29,
        2 if year.is_multiple_of(100) => 28,
        2 if year.is_multiple_of(4) => 29,
        2 => 28,
        _ => 31,
    }
}

fn at(day: u64) -> SystemTime {
    match day.checked_sub(BEFORE_1970) {
        Some(after) => UNIX_EPOCH + Duration::from_secs(after * DAY),
        None => UNIX_EPOCH - Duration::from_secs((BEFORE_1970 - day) * DAY),
    }
}

/// Years in which something is out of the ordinary, and those beside them.
fn is_looked_at(year: u64) -> bool {
    let end_of_century = year % 100;
    !(8..=9990).contains(&year)
        || (1895..2110).contains(&year)
        || (end_of_century < 2 && year % 300 < 102)
}

#[test]
fn the_first_and_the_last_second_of_each_month_are_printed_and_read() {
    let week = ["Sat", "Sun", "Mon", "Tue", "Wed", "Thu", "Fri"];
    let mut day = 0;
    for year in 0..=9999 {
        for month in 1..=12 {
            let length = length(year, month);
            if is_looked_at(year) {
                let first = at(day);
                let last = at(day + length) - Duration::from_secs(1);
                let iso = format!("{year:04}-{month:02}-01T00:00:00Z");
                assert_eq!(iso8601(first), iso);
                assert_eq!(
                    iso8601(last),
                    format!("{year:04}-{month:02}-{length}T23:59:59Z")
                );
                for time in [first, last] {
                    let text = iso8601(time);
                    assert_eq!(
                        Timestamp::from(text.as_str()).to_system_time(),
                        Ok(time),
                        "{text}"
                    );
                    let is_read = (time >= UNIX_EPOCH).then_some(time);
                    assert_eq!(parse_time(&text), is_read, "{text}");
                    assert_eq!(parse_time(&http_date(time)), is_read, "{text}");
                }
                let weekday = week[usize::try_from(day % 7).unwrap()];
                assert!(
                    http_date(first).starts_with(&format!("{weekday}, 01 ")),
                    "{iso}"
                );
                let beyond = format!("{year:04}-{month:02}-{}T00:00:00Z", length + 1);
                assert_eq!(parse_time(&beyond), None, "{beyond}");
            }
            day += length;
        }
    }
}

#[test]
fn what_is_before_and_after_all_years_is_their_first_and_last_second() {
    let last = "9999-12-31T23:59:59Z";
    assert_eq!(iso8601(at(3_652_425)), last);
    assert_eq!(iso8601(UNIX_EPOCH + Duration::from_secs(1 << 60)), last);
    assert_eq!(
        iso8601(at(0) - Duration::from_secs(1)),
        "0000-01-01T00:00:00Z"
    );
    assert_eq!(
        iso8601(UNIX_EPOCH - Duration::from_millis(500)),
        "1969-12-31T23:59:59Z"
    );
    assert_eq!(
        iso8601(UNIX_EPOCH - Duration::from_secs(2)),
        "1969-12-31T23:59:58Z"
    );
    assert_eq!(
        iso8601(UNIX_EPOCH - Duration::from_millis(1500)),
        "1969-12-31T23:59:58Z"
    );
    assert_eq!(iso8601(UNIX_EPOCH), "1970-01-01T00:00:00Z");
}

#[test]
fn each_part_of_a_time_has_its_bounds() {
    let clock = |seconds: u64| Some(UNIX_EPOCH + Duration::from_secs(1_716_163_200 + seconds));
    for (text, time) in [
        ("2024-05-20T00:00Z", clock(0)),
        ("2024-05-20T23:59:59Z", clock(DAY - 1)),
        ("2024-05-20T23:59:60Z", clock(DAY)),
        ("2024-05-20T24:00:00Z", clock(DAY)),
        (" 2024-05-20T00:00:01Z ", clock(1)),
        ("2024-05-20T23:59:59+23:59", clock(59)),
        (
            "2024-05-19T00:00:01-23:59",
            clock(1).map(|time| time - Duration::from_secs(60)),
        ),
        ("2024-05-20T24:00:01Z", None),
        ("2024-05-20T00:60:00Z", None),
        ("2024-05-20T00:00:61Z", None),
        ("2024-05-20T00:00:00:00Z", None),
        ("2024-05-20T00:00:00.1.2Z", None),
        ("2024-05-20T00:00:00.1xZ", None),
        ("2024-05-20T00:00:00.x1Z", None),
        ("2024-05-20T0:00:00Z", None),
        ("2024-05-20T00:0:00Z", None),
        ("2024-05-20T00:00:0Z", None),
        ("2024-05-20T00:00:00+24:00", None),
        ("2024-05-20T00:00:00+08:60", None),
        ("2024-05-20T00:00:00+8:00", None),
        ("024-05-020T00:00:00Z", None),
        ("Mon, 20 May 2024 00:00:01 GMT", clock(1)),
        (" Mon, 20 May 2024 00:00:01 GMT\n", clock(1)),
        ("Mon, 20 May 2024 00:00:61 GMT", None),
        ("Mon, 32 May 2024 00:00:00 GMT", None),
        ("Mon, 20 May 10000 00:00:00 GMT", None),
        ("Mon, 20 May 2024", None),
    ] {
        assert_eq!(parse_time(text), time, "{text}");
    }
}
