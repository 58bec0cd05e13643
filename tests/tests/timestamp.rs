//! Times as users meet them: any text is kept, comparing is lawful, and a call carries what it is given.

use std::{
    cmp::Ordering,
    collections::HashSet,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use alicloud::{
    Config, Credentials, Timestamp,
    ecs::{Client, DescribeInstanceMonitorDataRequest},
};
use alicloud_tests::server::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, REQUEST_ID, Response, Server};
use proptest::prelude::*;

/// Texts of which many are times, and many are nearly so.
fn text() -> impl Strategy<Value = String> {
    let time = (1960..2060_u32, 0..14_u32, 0..33_u32, 0..26_u32, 0..62_u32);
    let rest = prop::sample::select(vec![
        "Z",
        ":00Z",
        ":07.5Z",
        ":07.50Z",
        ":60Z",
        ":00+08:00",
        "+0800",
        ":00",
        "",
        "-00:30",
        ":00Zé",
        "+",
    ]);
    let near = (time, rest).prop_map(|((year, month, day, hour, minute), rest)| {
        format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}{rest}")
    });
    prop_oneof![near, "[0-9TZ:.+ -]{0,26}", any::<String>()]
}

fn is_time(time: &Timestamp) -> bool {
    time.to_system_time().is_ok()
}

proptest! {
    #[test]
    fn any_text_is_kept_and_read_without_a_panic(text in text()) {
        let time = Timestamp::from(text.as_str());
        prop_assert_eq!(time.as_str(), &text);
        prop_assert_eq!(time.to_string(), text);
        let _ = time.to_system_time().map_err(|error| error.to_string());
    }

    #[test]
    fn the_order_is_total_and_agrees_with_equality_and_hashes(a in text(), b in text(), c in text()) {
        let [a, b, c] = [a, b, c].map(Timestamp::from);
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
        prop_assert_eq!(a == b, a.cmp(&b) == Ordering::Equal);
        if a <= b && b <= c {
            prop_assert!(a <= c);
        }
        prop_assert_eq!(HashSet::from([a.clone(), b.clone()]).len() == 1, a == b);
        if is_time(&a) && !is_time(&b) {
            prop_assert!(a < b);
        }
    }

    #[test]
    fn a_time_of_the_clock_comes_back_in_whole_seconds(seconds in 0..253_402_300_800_u64, part in 0..1_000_000_000_u32) {
        let time = Timestamp::from(UNIX_EPOCH + Duration::new(seconds, part));
        prop_assert_eq!(time.to_system_time(), Ok(UNIX_EPOCH + Duration::from_secs(seconds)));
        prop_assert_eq!(time.as_str().len(), 20);
    }

    #[test]
    fn offsets_and_fractions_move_the_moment(seconds in 0..4_000_000_000_u64, hours in 0..24_u64, millis in 0..1000_u64) {
        let at = |seconds| Timestamp::from(UNIX_EPOCH + Duration::from_secs(seconds)).to_string();
        let shifted = at(seconds + hours * 3600);
        let text = format!("{}.{millis:03}+{hours:02}:00", shifted.trim_end_matches('Z'));
        let expected = UNIX_EPOCH + Duration::from_millis(seconds * 1000 + millis);
        prop_assert_eq!(Timestamp::from(text).to_system_time(), Ok(expected));
    }
}

#[test]
fn a_clock_converts_where_a_text_does() {
    let now = SystemTime::now();
    let takes = |time: &dyn Fn() -> Timestamp| is_time(&time());
    assert!(takes(&|| now.into()));
    assert!(takes(&|| "2024-05-20T08:30Z".into()));
}

#[tokio::test]
async fn a_call_carries_times_of_both_kinds_and_an_odd_one_costs_nothing() {
    let items =
        r#"[{"TimeStamp":"2024-05-20T08:30Z"},{"TimeStamp":1716193800},{"TimeStamp":"soon"}]"#;
    let body = format!(
        r#"{{"RequestId":"{REQUEST_ID}","MonitorData":{{"InstanceMonitorData":{items}}}}}"#
    );
    let server = Server::start(move |_| Response::json(200, body.clone())).expect("a server");
    let config = Config::builder()
        .region("cn-hangzhou")
        .endpoint(server.url())
        .credentials(Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET))
        .build()
        .expect("a configuration");
    let moment = UNIX_EPOCH + Duration::from_secs(1_716_193_800);
    let request = DescribeInstanceMonitorDataRequest::new()
        .instance_id("i-1")
        .start_time(moment)
        .end_time("2024-05-20T17:30+08:00");
    let reply = Client::new(&config)
        .describe_instance_monitor_data(request)
        .await
        .expect("a reply");
    let call = &server.calls()[0];
    assert_eq!(call.parameter("StartTime"), Some("2024-05-20T08:30:00Z"));
    assert_eq!(call.parameter("EndTime"), Some("2024-05-20T17:30+08:00"));

    assert!(reply.mismatches().is_empty());
    let times: Vec<&Timestamp> = reply
        .monitor_data
        .iter()
        .flat_map(|data| &data.time_stamp)
        .collect();
    let texts: Vec<&str> = times.iter().map(|time| time.as_str()).collect();
    assert_eq!(texts, ["2024-05-20T08:30Z", "1716193800", "soon"]);
    assert_eq!(times[0].to_system_time(), Ok(moment));
    assert!(!is_time(times[1]) && !is_time(times[2]));
}
