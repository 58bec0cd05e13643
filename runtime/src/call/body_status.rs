//! Failures that a service reports in the body of a response with an HTTP status of success.

use crate::{
    decode::{Decode, Decoder, decode_text},
    error::ErrorInfo,
    operation::BodyStatus,
};

/// Texts of a code that mean success.
const SUCCESS: &[&str] = &["", "0", "ok", "success", "succeed"];

/// Texts of a flag that mean failure.
const FAILED: &[&str] = &["false", "0"];

/// What an operation documents of the error with a code.
pub(super) type FindDocumented = fn(&str) -> Option<ErrorInfo>;

/// Members with the HTTP status that the service would have sent.
const STATUSES: &[&str] = &["HttpStatusCode", "httpStatusCode", "HttpCode"];

/// Whether a code is one of success: a word, or a number as of HTTP.
pub(super) fn is_success_code(code: &str) -> bool {
    let is_http = |code: u16| (200..300).contains(&code);
    let is_word = SUCCESS.iter().any(|word| word.eq_ignore_ascii_case(code));
    is_word || code.parse().is_ok_and(is_http)
}

/// A failure that the body tells of.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct BodyFailure {
    pub(super) code: String,
    pub(super) message: String,
    /// The HTTP status that would have been the fitting one.
    pub(super) status: Option<u16>,
}

/// What the members of a response say that tell of its success.
struct StatusMembers<'s> {
    status: &'s BodyStatus<'s>,
    flag: Option<String>,
    codes: Vec<Option<String>>,
    messages: Vec<Option<String>>,
    http: Option<String>,
}

impl Decode for StatusMembers<'_> {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        let place = |names: &[&str]| names.iter().position(|known| *known == name);
        if self.status.flag == Some(name) {
            d.value(&mut self.flag);
        } else if let Some(place) = place(self.status.codes) {
            d.value(&mut self.codes[place]);
        } else if let Some(place) = place(self.status.messages) {
            d.value(&mut self.messages[place]);
        } else if STATUSES.contains(&name) {
            d.value(&mut self.http);
        } else {
            d.unknown(name);
        }
    }
}

/// The failure that a response tells of by the members that its operation documents.
///
/// A flag decides where there is one. Without it a code does that is documented as an error, or that
/// is not one of success where the documentation shows one of success.
pub(super) fn find_failure(
    json: &str,
    status: &BodyStatus<'_>,
    documented: FindDocumented,
) -> Option<BodyFailure> {
    let is_documented = |code: &str| documented(code).is_some();
    let mut members = StatusMembers {
        status,
        flag: None,
        codes: vec![None; status.codes.len()],
        messages: vec![None; status.messages.len()],
        http: None,
    };
    decode_text(json, &mut members);
    let codes = || members.codes.iter().flatten().map(String::as_str);
    let failed = match &members.flag {
        Some(flag) => FAILED
            .iter()
            .any(|word| word.eq_ignore_ascii_case(flag.trim())),
        None => codes().any(|code| {
            is_documented(code) || (status.success_code.is_some() && !is_success_code(code))
        }),
    };
    if !failed {
        return None;
    }
    let is_number = |code: &str| code.bytes().all(|byte| byte.is_ascii_digit());
    let is_name = |code: &&str| !is_success_code(code) && !is_number(code);
    let code = codes()
        .find(|code| is_documented(code))
        .or_else(|| codes().find(is_name))
        .or_else(|| codes().find(|code| !is_success_code(code)));
    let message = members
        .messages
        .iter()
        .flatten()
        .find(|message| !message.is_empty());
    let statuses = members.http.as_deref().into_iter().chain(codes());
    let refusal = |code: &u16| (400..600).contains(code);
    let said = statuses.filter_map(|code| code.parse().ok()).find(refusal);
    let documented = || code.and_then(documented)?.status;
    Some(BodyFailure {
        code: code.unwrap_or_default().to_owned(),
        message: message.cloned().unwrap_or_default(),
        status: said.or_else(documented),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATUS: BodyStatus<'_> = BodyStatus {
        flag: Some("Success"),
        codes: &["ErrorCode", "Code"],
        messages: &["Message"],
        success_code: Some("200"),
    };

    fn busy(code: &str) -> Option<ErrorInfo> {
        (code == "Frog.Busy").then_some(ErrorInfo {
            code: "Frog.Busy",
            status: Some(409),
            message: "",
            meaning: "",
        })
    }

    fn found(json: &str) -> Option<BodyFailure> {
        find_failure(json, &STATUS, busy)
    }

    fn failure(code: &str, message: &str, status: Option<u16>) -> Option<BodyFailure> {
        Some(BodyFailure {
            code: code.to_owned(),
            message: message.to_owned(),
            status,
        })
    }

    #[test]
    fn a_failed_flag_brings_the_most_telling_code() {
        let busy =
            r#"{"Success":false,"Code":"400","ErrorCode":"Frog.Busy","Message":"It sings."}"#;
        assert_eq!(found(busy), failure("Frog.Busy", "It sings.", Some(400)));
        let other = r#"{"Code":"Frog.Gone","ErrorCode":"404","Success":"False"}"#;
        assert_eq!(found(other), failure("Frog.Gone", "", Some(404)));
        let number = r#"{"Success":0,"Code":500,"HttpStatusCode":503}"#;
        assert_eq!(found(number), failure("500", "", Some(503)));
        assert_eq!(
            found(r#"{"Success":false,"Code":"OK"}"#),
            failure("", "", None)
        );
    }

    #[test]
    fn what_succeeded_is_no_failure() {
        for json in [
            r#"{"Success":true,"Code":"Frog.Busy"}"#,
            r#"{"Success":"true","Code":"teapot"}"#,
            r#"{"Code":"OK"}"#,
            r#"{"Code":200,"Message":"fine"}"#,
            r#"{"Code":"Success","ErrorCode":""}"#,
            r#"{"Code":"202","ErrorCode":null}"#,
            r#"{"Success":null}"#,
            r#"{"Data":{"Success":false}}"#,
            "{}",
            "[]",
            "",
        ] {
            assert_eq!(found(json), None, "{json}");
        }
    }

    #[test]
    fn without_a_flag_the_code_decides() {
        assert_eq!(
            found(r#"{"Code":"Frog.Gone"}"#),
            failure("Frog.Gone", "", None)
        );
        let open = BodyStatus {
            success_code: None,
            ..STATUS
        };
        let found = |json| find_failure(json, &open, busy);
        assert_eq!(found(r#"{"Code":"Frog.Gone"}"#), None);
        assert_eq!(
            found(r#"{"Code":"Frog.Busy"}"#),
            failure("Frog.Busy", "", Some(409))
        );
    }

    #[test]
    fn codes_of_success_are_words_and_numbers_of_http() {
        for code in [
            "", "0", "200", "201", "299", "ok", "OK", "Success", "SUCCEED",
        ] {
            assert!(is_success_code(code), "{code}");
        }
        for code in ["199", "300", "1", "-200", "okay", "Successful", "fail"] {
            assert!(!is_success_code(code), "{code}");
        }
    }

    #[test]
    fn the_status_that_would_have_been_fitting_is_one_of_failure() {
        for (name, status, expected) in [
            ("HttpStatusCode", 400, Some(400)),
            ("httpStatusCode", 599, Some(599)),
            ("HttpCode", 503, Some(503)),
            ("HttpStatusCode", 399, None),
            ("HttpStatusCode", 600, None),
            ("httpCode", 503, None),
        ] {
            let json = format!(r#"{{"Success":false,"Code":"Frog.Gone","{name}":{status}}}"#);
            assert_eq!(found(&json), failure("Frog.Gone", "", expected), "{json}");
        }
        // The code that is documented says its own.
        let busy = r#"{"Success":"FALSE","Code":"Frog.Busy","HttpStatusCode":200}"#;
        assert_eq!(found(busy), failure("Frog.Busy", "", Some(409)));
    }

    #[test]
    fn of_several_members_the_one_that_is_listed_first_is_told() {
        let status = BodyStatus {
            messages: &["Reason", "Message"],
            ..STATUS
        };
        let documented = |code: &str| {
            busy(code).or((code == "Frog.Asleep").then_some(ErrorInfo {
                code: "Frog.Asleep",
                status: Some(423),
                message: "",
                meaning: "",
            }))
        };
        let found = |json| find_failure(json, &status, documented);
        for (json, expected) in [
            (
                r#"{"Success":" false ","Code":"Frog.Busy","ErrorCode":"Frog.Asleep"}"#,
                failure("Frog.Asleep", "", Some(423)),
            ),
            (
                r#"{"Success":false,"Code":"Second","ErrorCode":"First"}"#,
                failure("First", "", None),
            ),
            (
                r#"{"Success":false,"Code":"E4","ErrorCode":"44"}"#,
                failure("E4", "", None),
            ),
            (
                r#"{"Success":false,"Code":"77","ErrorCode":"44"}"#,
                failure("44", "", None),
            ),
            (
                r#"{"Success":false,"Code":"A","Message":"second","Reason":"first"}"#,
                failure("A", "first", None),
            ),
            (
                r#"{"Success":false,"Code":"A","Message":"second","Reason":""}"#,
                failure("A", "second", None),
            ),
            (
                r#"{"Success":false,"Code":"A","Other":503}"#,
                failure("A", "", None),
            ),
        ] {
            assert_eq!(found(json), expected, "{json}");
        }
    }
}
