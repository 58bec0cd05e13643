//! From a response as it came to a typed one.

use crate::{
    decode::{Decode, Findings, Mismatch, decode_text, json_text},
    error::{Error, ErrorKind, ServiceError, parse_error},
};

use super::{
    reply::{RawReply, Reply},
    sent::Sent,
};

/// Texts of a `Code` member that mean success.
const SUCCESS: &[&str] = &["", "0", "200", "ok", "success", "succeed"];

/// Decodes a response with a status of success.
///
/// Services exist that report errors so. A `Code` is taken for an error when the operation
/// documents it among its errors, or when its response has no such member and the code does not
/// mean success. Any other is data.
pub(crate) fn read_response<T: Decode + Default>(
    mut raw: RawReply,
    sent: &Sent,
    strict: bool,
    is_documented: fn(&str) -> bool,
) -> Result<Reply<T>, Error> {
    let mut value = T::default();
    let mut findings = decode_body(&raw, &mut value)?;
    if let Some((code, known)) = &findings.code {
        let success = SUCCESS.iter().any(|word| word.eq_ignore_ascii_case(code));
        if is_documented(code) || (!known && !success) {
            return Err(service_error(&raw, sent));
        }
    }
    sent.scrub_mismatches(&mut findings.mismatches);
    raw.set_request_id(findings.request_id.take());
    raw.scrub_request_id(sent);
    match findings.mismatches.first() {
        Some(first) if strict => Err(strict_error(&raw, first, findings.mismatches.len())),
        _ => Ok(Reply::new(value, raw, findings)),
    }
}

fn decode_body(raw: &RawReply, target: &mut dyn Decode) -> Result<Findings, Error> {
    let text = raw.text();
    let unreadable =
        |why: String| Error::new(ErrorKind::Decode, why).with_body(raw.body().to_vec());
    let Some(json) = json_text(&text) else {
        return Err(unreadable(
            "the response is neither JSON nor XML".to_owned(),
        ));
    };
    let findings = decode_text(&json, target);
    match findings.broken {
        Some((at, why)) => Err(unreadable(format!(
            "the response is not JSON: {why} at byte {at}"
        ))),
        None => Ok(findings),
    }
}

fn service_error(raw: &RawReply, sent: &Sent) -> Error {
    let mut service: ServiceError = parse_error(raw.response(), &sent.secrets());
    sent.scrub_service_error(&mut service);
    Error::service(service, raw.body().to_vec()).with_attempts(raw.attempts())
}

fn strict_error(raw: &RawReply, first: &Mismatch, count: usize) -> Error {
    let message = format!("{count} field(s) of the response are not as documented; {first}");
    Error::new(ErrorKind::Decode, message)
        .with_body(raw.body().to_vec())
        .with_attempts(raw.attempts())
}
