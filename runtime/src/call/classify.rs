//! What a response, or the lack of one, means.

use std::time::{Duration, SystemTime};

use crate::{
    credentials::Credentials,
    error::{Error, ErrorKind, parse_error},
    sign::parse_time,
    transport::{HttpResponse, TransportError, TransportErrorKind},
};

use super::sent::Sent;

/// What precedes the service's text in the message of a refused signature.
const SIGNED_TEXT_MARK: &str = "string to sign is:";

/// Codes that mean that a temporary key is no longer valid.
const EXPIRED: &[&str] = &[
    "SecurityTokenExpired",
    "InvalidSecurityToken",
    "InvalidAccessKeyId",
];

/// The error of a response that is not a success.
pub(crate) fn classify_refusal(response: &HttpResponse, sent: &Sent, now: SystemTime) -> Error {
    let mut service = parse_error(response, &sent.secrets());
    let hint = match service.code.as_str() {
        "SignatureDoesNotMatch" | "IncompleteSignature" => {
            signature_hint(&service.message, &sent.string_to_sign)
        }
        _ if (300..400).contains(&service.status) => redirect_hint(response, sent),
        _ => None,
    };
    conceal_signed_text(&mut service.message);
    sent.scrub_service_error(&mut service);
    let error = Error::service(service, response.body.clone());
    let skew = || measure_skew(response, now).filter(|_| error.kind() == ErrorKind::ClockSkew);
    let hint = hint.or_else(|| skew().map(skew_hint));
    let provider = provider_hint(&sent.credentials).filter(|_| error.is_auth());
    match (hint, provider) {
        (Some(hint), Some(provider)) => error.with_hint(format!("{hint}; {provider}")),
        (Some(hint), None) | (None, Some(hint)) => error.with_hint(hint),
        (None, None) => error,
    }
}

/// Where the credentials were found, which is often not where they were looked for. A program that holds them itself
/// knows.
fn provider_hint(credentials: &Credentials) -> Option<String> {
    let provider = credentials.provider_name();
    let is_found = !Credentials::IN_THE_PROGRAM.contains(&provider);
    is_found.then(|| format!("the credentials came from {provider}"))
}

/// Tells a wrong secret from a wrong text. Neither text is shown: a security token may be in it.
fn signature_hint(message: &str, ours: &str) -> Option<String> {
    let (_, theirs) = message.split_once(SIGNED_TEXT_MARK)?;
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join("\n");
    let (ours, theirs) = (words(ours), words(theirs));
    Some(if ours == theirs {
        "the service signed the same text, so the access key secret is wrong".to_owned()
    } else {
        let same = ours
            .bytes()
            .zip(theirs.bytes())
            .take_while(|(a, b)| a == b)
            .count();
        format!(
            "the service signed another text (they differ from byte {same} on): something changed the request on its \
             way, or this crate has a fault"
        )
    })
}

/// Cuts the signed text off a message: with temporary keys of the older scheme the security token
/// is in it, and messages end up in logs. The body of the error still has it.
fn conceal_signed_text(message: &mut String) {
    if let Some(at) = message.find(SIGNED_TEXT_MARK) {
        message.truncate(at + SIGNED_TEXT_MARK.len());
        message.push_str(" (not shown)");
    }
}

fn redirect_hint(response: &HttpResponse, sent: &Sent) -> Option<String> {
    let target = response.header("location")?;
    let host = sent.scrub(target.split('?').next().unwrap_or_default());
    Some(format!(
        "the response redirects to {host}; that is not followed, since the request carries a signature"
    ))
}

/// How far the service's clock is ahead of ours, in milliseconds.
pub(crate) fn measure_skew(response: &HttpResponse, now: SystemTime) -> Option<i64> {
    let theirs = parse_time(response.header("date")?)?;
    let milliseconds = |duration: Duration| i64::try_from(duration.as_millis()).ok();
    match theirs.duration_since(now) {
        Ok(ahead) => milliseconds(ahead),
        Err(behind) => milliseconds(behind.duration()).map(|behind| -behind),
    }
}

fn skew_hint(skew: i64) -> String {
    let seconds = skew.unsigned_abs() / 1000;
    let direction = if skew > 0 { "behind" } else { "ahead of" };
    format!("the clock of this machine is {seconds} s {direction} the service's")
}

/// `time` moved by `milliseconds`.
pub(crate) fn shift_time(time: SystemTime, milliseconds: i64) -> SystemTime {
    let by = Duration::from_millis(milliseconds.unsigned_abs());
    let moved = if milliseconds < 0 {
        time.checked_sub(by)
    } else {
        time.checked_add(by)
    };
    moved.unwrap_or(time)
}

/// The error of an exchange that brought no response.
pub(crate) fn classify_transport_error(error: TransportError) -> Error {
    let kind = match error.kind() {
        TransportErrorKind::Connect => ErrorKind::Connect,
        TransportErrorKind::Timeout => ErrorKind::Timeout,
        TransportErrorKind::TooLarge => ErrorKind::TooLarge,
        TransportErrorKind::Request => ErrorKind::InvalidRequest,
        TransportErrorKind::Io => ErrorKind::Transport,
    };
    Error::new(kind, error.to_string()).with_source(error)
}

/// The wait that a throttled response asks for. A header that cannot be read does not hide the next.
pub(crate) fn read_retry_after(response: &HttpResponse, now: SystemTime) -> Option<Duration> {
    let milliseconds = || parse_wait(response.header("x-acs-retry-after")?, 0.001);
    let seconds = || {
        let text = response.header("retry-after")?;
        parse_wait(text, 1.0).or_else(|| wait_until(text, response, now))
    };
    let quota = || {
        let names = ["x-ratelimit-user-api", "x-ratelimit-user"];
        names.iter().find_map(|name| {
            let mut parts = response.header(name)?.split(',');
            parse_wait(
                parts.find_map(|part| part.trim().strip_prefix("TimeLeft:"))?,
                0.001,
            )
        })
    };
    milliseconds().or_else(seconds).or_else(quota)
}

/// A number of units of `unit` seconds, fractions too.
fn parse_wait(text: &str, unit: f64) -> Option<Duration> {
    let number: f64 = text.trim().parse().ok()?;
    Duration::try_from_secs_f64(number * unit).ok()
}

/// The time until a date, by the clock of the service as far as it shows it.
fn wait_until(date: &str, response: &HttpResponse, now: SystemTime) -> Option<Duration> {
    let then = parse_time(date)?;
    let now = response.header("date").and_then(parse_time).unwrap_or(now);
    Some(then.duration_since(now).unwrap_or_default())
}

/// Whether the service refused credentials that fresh ones may replace.
pub(crate) fn is_expired(error: &Error, credentials: &Credentials) -> bool {
    let code = error.code_str().unwrap_or_default();
    let code = code.split('.').next().unwrap_or_default();
    credentials.security_token().is_some() && EXPIRED.contains(&code)
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn sent(string_to_sign: &str) -> Sent {
        Sent {
            parameters: Vec::new(),
            credentials: Credentials::new("id", "key-that-signs"),
            string_to_sign: string_to_sign.to_owned(),
            signature: "signature-of-it".to_owned(),
            deadline: tokio::time::Instant::now(),
        }
    }

    fn refused(body: &str, ours: &str) -> Error {
        classify_refusal(&HttpResponse::new(400, body), &sent(ours), UNIX_EPOCH)
    }

    #[test]
    fn a_wrong_secret_is_told_from_a_wrong_text() {
        let body = r#"{"Code":"SignatureDoesNotMatch","Message":"no match. server string to sign is:GET&%2F&A%3D1"}"#;
        assert!(
            refused(body, "GET&%2F&A%3D1")
                .hint()
                .unwrap()
                .contains("secret is wrong")
        );
        let other = refused(body, "GET&%2F&A%3D2 hidden");
        assert!(other.hint().unwrap().contains("byte 12"), "{other}");
        assert!(!format!("{other} {other:?}").contains("hidden"));
        let with_token = concat!(
            r#"{"Code":"SignatureDoesNotMatch","Message":"server string to sign is:SecurityToken%3Dhidd"#,
            r#"en"}"#
        );
        let error = refused(with_token, "");
        assert!(!format!("{error} {error:?} {}", error.message()).contains("hidden"));
        let acs3 = r#"{"Code":"SignatureDoesNotMatch","Message":"x server string to sign is:ACS3-HMAC-SHA256\nabc"}"#;
        assert!(
            refused(acs3, "ACS3-HMAC-SHA256\nabc")
                .hint()
                .unwrap()
                .contains("secret is wrong")
        );
    }

    #[test]
    fn where_credentials_came_from_is_told_when_they_are_refused_and_only_then() {
        let hint = |code: &str| {
            let mut sent = sent("GET a");
            sent.credentials = sent.credentials.provided_by("a pond");
            let body = format!(r#"{{"Code":"{code}","Message":"string to sign is:GET b"}}"#);
            let error = classify_refusal(&HttpResponse::new(403, body), &sent, UNIX_EPOCH);
            error.hint().map(str::to_owned)
        };
        let came = "the credentials came from a pond";
        assert_eq!(hint("InvalidAccessKeyId.NotFound").as_deref(), Some(came));
        assert_eq!(hint("Throttling"), None);
        let both = hint("SignatureDoesNotMatch").unwrap();
        assert!(both.starts_with("the service signed another text (they differ from byte 4 on)"));
        assert!(both.ends_with(&format!("; {came}")), "{both}");
    }

    #[test]
    fn skew_is_measured_from_the_date_of_the_response() {
        let mut response =
            HttpResponse::new(400, r#"{"Code":"InvalidTimeStamp.Expired","Message":"m"}"#);
        let date = "Thu, 01 Jan 1970 01:00:00 GMT";
        response.headers.push("Date", date);
        assert_eq!(measure_skew(&response, UNIX_EPOCH), Some(3_600_000));
        let error = classify_refusal(&response, &sent(""), UNIX_EPOCH);
        assert_eq!(error.kind(), ErrorKind::ClockSkew);
        assert!(error.to_string().contains("3600 s behind"), "{error}");
        assert_eq!(
            shift_time(UNIX_EPOCH, 2000),
            UNIX_EPOCH + Duration::from_secs(2)
        );
    }

    #[test]
    fn the_text_that_a_service_signed_is_not_shown() {
        let body = r#"{"Code":"SignatureDoesNotMatch","Message":"x server string to sign is:SecurityToken=hidden"}"#;
        let error = classify_refusal(&HttpResponse::new(400, body), &sent(""), UNIX_EPOCH);
        assert!(!format!("{error} {error:?}").contains("hidden"));
        assert_eq!(error.body(), body.as_bytes());
    }

    #[test]
    fn the_wait_that_is_asked_for() {
        let with = |name: &'static str, value: &str| {
            let mut response = HttpResponse::new(400, "");
            response.headers.push(name, value);
            read_retry_after(&response, UNIX_EPOCH)
        };
        assert_eq!(
            with("X-Acs-Retry-After", "1500"),
            Some(Duration::from_millis(1500))
        );
        assert_eq!(with("Retry-After", "2"), Some(Duration::from_secs(2)));
        let limits = "Limit:100,Remain:0,TimeLeft:2000,Reset:1";
        assert_eq!(
            with("x-ratelimit-user-api", limits),
            Some(Duration::from_secs(2))
        );
        assert_eq!(with("Retry-After", "soon"), None);
        assert_eq!(
            with("Retry-After", "1.5"),
            Some(Duration::from_millis(1500))
        );
        assert_eq!(
            with("x-acs-retry-after", "0.5"),
            Some(Duration::from_micros(500))
        );
        for odd in ["-1", "NaN", "inf", "1e300", ""] {
            assert_eq!(with("Retry-After", odd), None, "{odd}");
        }
        let date = "Thu, 01 Jan 1970 00:01:00 GMT";
        assert_eq!(with("Retry-After", date), Some(Duration::from_secs(60)));
        assert_eq!(with("Retry-After", "Wed, 01 Jan 1969 00:00:00 GMT"), None);
    }

    #[test]
    fn a_wait_that_cannot_be_read_does_not_hide_another() {
        let mut response = HttpResponse::new(429, "");
        let mut add = |name: &'static str, value: &str| {
            response.headers.push(name, value);
            read_retry_after(&response, UNIX_EPOCH)
        };
        assert_eq!(add("x-acs-retry-after", "soon"), None);
        assert_eq!(
            add("x-ratelimit-user", "Limit:1,TimeLeft:70"),
            Some(Duration::from_millis(70))
        );
        assert_eq!(
            add("retry-after", "Thu, 01 Jan 1970 00:01:00 GMT"),
            Some(Duration::from_secs(60))
        );
        let by_its_clock = add("date", "Thu, 01 Jan 1970 00:00:50 GMT");
        assert_eq!(by_its_clock, Some(Duration::from_secs(10)));
        let past = add("date", "Thu, 01 Jan 1970 02:00:00 GMT");
        assert_eq!(
            past,
            Some(Duration::from_secs(10)),
            "the first header counts"
        );
    }

    #[test]
    fn texts_that_differ_in_their_blanks_are_the_same() {
        let body =
            r#"{"Code":"IncompleteSignature","Message":"server string to sign is:GET a  b\nc"}"#;
        let error = refused(body, "GET\na b c");
        assert!(error.hint().unwrap().contains("secret is wrong"), "{error}");
        let joined = refused(body, "GETa b c");
        assert!(joined.hint().unwrap().contains("byte 3 "), "{joined}");
        // The mark itself may be part of what was signed.
        let twice = concat!(
            r#"{"Code":"SignatureDoesNotMatch","Message":"m string to sign is:A "#,
            r#"string to sign is:B"}"#
        );
        let error = refused(twice, "A string to sign is:B");
        assert!(error.hint().unwrap().contains("secret is wrong"), "{error}");
        assert_eq!(error.message(), "m string to sign is: (not shown)");
        let other = r#"{"Code":"Whatever","Message":"x"}"#;
        assert_eq!(refused(other, "").hint(), None);
        assert_eq!(refused(other, "").message(), "x");
    }

    #[test]
    fn the_clock_moves_in_both_directions_and_no_further_than_it_reaches() {
        let hour = UNIX_EPOCH + Duration::from_secs(3600);
        assert_eq!(shift_time(hour, -3_600_000), UNIX_EPOCH);
        assert_eq!(shift_time(hour, 0), hour);
        assert_eq!(shift_time(hour, 1), hour + Duration::from_millis(1));
        let mut response = HttpResponse::new(400, "");
        let date = "Thu, 01 Jan 1970 00:59:59 GMT";
        response.headers.push("date", date);
        assert_eq!(measure_skew(&response, hour), Some(-1000));
        assert!(skew_hint(-1000).contains("1 s ahead of"));
        assert!(skew_hint(1000).contains("1 s behind"));
        assert!(skew_hint(1).contains("0 s behind"));
        assert!(skew_hint(-1).contains("0 s ahead of"));
    }

    #[test]
    fn blanks_around_a_wait_are_no_part_of_it() {
        for (name, value, seconds) in [
            ("Retry-After", " 2 ", 2),
            ("x-acs-retry-after", " 2000 ", 2),
            ("x-ratelimit-user-api", "Limit:1, TimeLeft: 2000 ,X:1", 2),
        ] {
            let mut response = HttpResponse::new(429, "");
            response.headers.push(name, value);
            let wait = read_retry_after(&response, UNIX_EPOCH);
            assert_eq!(wait, Some(Duration::from_secs(seconds)), "{name}");
        }
    }
}
