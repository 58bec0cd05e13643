//! From a response with a status of success to a typed one, or to the failure that its body tells of.

use crate::{
    decode::{Decode, Findings, Mismatch, TOO_LATE, decode_in_time, json_text},
    error::{Error, ErrorKind, ServiceError, parse_error},
    operation::BodyStatus,
};

use super::{
    body_status::{BodyFailure, FindDocumented, find_failure, is_success_code},
    reply::{RawReply, Reply},
    sent::Sent,
};

/// How the body of a response is asked whether the call failed.
#[derive(Clone, Copy)]
pub(crate) struct BodyCheck {
    pub(crate) status: BodyStatus<'static>,
    pub(crate) documented: FindDocumented,
    /// Off when the caller wants whatever came.
    pub(crate) is_on: bool,
}

impl BodyCheck {
    /// The failure that a body tells of.
    ///
    /// Where the documentation names no members that do, a `Code` is taken for an error when the
    /// operation documents it among its errors, or when its response has no such member and the
    /// code does not mean success. Any other is data.
    fn find_failure(&self, raw: &RawReply, findings: &Findings) -> Option<BodyFailure> {
        if !self.is_on {
            return None;
        }
        if self.status.is_documented() {
            let text = raw.text();
            return find_failure(&json_text(&text)?, &self.status, self.documented);
        }
        let (code, known) = findings.code.as_ref()?;
        let documented = (self.documented)(code);
        let failed = documented.is_some() || (!known && !is_success_code(code));
        failed.then(|| BodyFailure {
            code: code.clone(),
            status: documented.and_then(|info| info.status),
            ..BodyFailure::default()
        })
    }
}

/// Takes a response with a status of success. An error from it is that of the attempt, which another
/// may follow.
pub(crate) trait TakeResponse: Send {
    /// Reads what `raw` brought, from nothing each time.
    fn take(&mut self, raw: &mut RawReply, sent: &Sent) -> Result<(), Error>;
}

/// Leaves a response as it came.
pub(crate) struct AsItCame;

impl TakeResponse for AsItCame {
    fn take(&mut self, raw: &mut RawReply, sent: &Sent) -> Result<(), Error> {
        raw.find_request_id();
        raw.scrub_request_id(sent);
        Ok(())
    }
}

/// Decodes a response, unless its body tells of a failure.
pub(crate) struct Typed<T> {
    value: T,
    findings: Findings,
    strict: bool,
    check: BodyCheck,
}

impl<T: Default> Typed<T> {
    pub(crate) fn new(strict: bool, check: BodyCheck) -> Self {
        Self {
            value: T::default(),
            findings: Findings::default(),
            strict,
            check,
        }
    }

    pub(crate) fn into_reply(self, raw: RawReply) -> Reply<T> {
        Reply::new(self.value, raw, self.findings)
    }
}

impl<T: Decode + Default + Send> TakeResponse for Typed<T> {
    fn take(&mut self, raw: &mut RawReply, sent: &Sent) -> Result<(), Error> {
        self.value = T::default();
        self.findings = read_body(raw, &mut self.value, sent, self.check)?;
        match self.findings.mismatches.first() {
            Some(first) if self.strict => {
                Err(strict_error(raw, first, self.findings.mismatches.len()))
            }
            _ => Ok(()),
        }
    }
}

fn read_body(
    raw: &mut RawReply,
    target: &mut dyn Decode,
    sent: &Sent,
    check: BodyCheck,
) -> Result<Findings, Error> {
    let mut findings = decode_body(raw, target, sent)?;
    if let Some(failure) = check.find_failure(raw, &findings) {
        return Err(service_error(raw, sent, failure));
    }
    sent.scrub_mismatches(&mut findings.mismatches);
    raw.set_request_id(findings.request_id.take());
    raw.scrub_request_id(sent);
    Ok(findings)
}

fn decode_body(raw: &RawReply, target: &mut dyn Decode, sent: &Sent) -> Result<Findings, Error> {
    let text = raw.text();
    let unreadable =
        |why: String| Error::new(ErrorKind::Decode, why).with_body(raw.body().to_vec());
    let Some(json) = json_text(&text) else {
        return Err(unreadable(
            "the response is neither JSON nor XML, as of a proxy or another host: `Error::body` has it"
                .to_owned(),
        ));
    };
    let findings = decode_in_time(&json, target, sent.deadline);
    match findings.broken {
        Some((_, TOO_LATE)) => Err(Error::new(ErrorKind::Timeout, TOO_LATE)),
        Some((at, why)) => Err(unreadable(format!(
            "the response is not JSON: {why} at byte {at}"
        ))),
        None => Ok(findings),
    }
}

fn service_error(raw: &RawReply, sent: &Sent, failure: BodyFailure) -> Error {
    let mut service: ServiceError = parse_error(raw.response(), &sent.secrets());
    service.code = failure.code;
    if !failure.message.is_empty() {
        service.message = failure.message;
    }
    sent.scrub_service_error(&mut service);
    let status = failure.status.unwrap_or(service.status);
    Error::service_by_status(service, status, raw.body().to_vec())
}

fn strict_error(raw: &RawReply, first: &Mismatch, count: usize) -> Error {
    let message = format!("{count} field(s) of the response are not as documented; {first}");
    Error::new(ErrorKind::Decode, message).with_body(raw.body().to_vec())
}
