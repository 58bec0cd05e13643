//! From a response with a status of success to a typed one, or to the failure that its body tells of.

use crate::{
    decode::{
        Decode, Findings, Mismatch, TOO_LATE, decode_apart, decode_in_time, json_text, paths,
        take_apart,
    },
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
    reading: Reading,
}

impl<T: Default> Typed<T> {
    pub(crate) fn new(reading: Reading) -> Self {
        Self {
            value: T::default(),
            findings: Findings::default(),
            reading,
        }
    }

    pub(crate) fn into_reply(self, raw: RawReply) -> Reply<T> {
        Reply::new(self.value, raw, self.findings)
    }
}

impl<T: Decode + Default + Send> TakeResponse for Typed<T> {
    fn take(&mut self, raw: &mut RawReply, sent: &Sent) -> Result<(), Error> {
        let mut way = self.reading.choose_way(raw);
        loop {
            self.value = T::default();
            match self.reading.read(raw, &mut self.value, sent, way)? {
                Some(findings) => {
                    self.findings = findings;
                    return Ok(());
                }
                None => way = Way::Freed,
            }
        }
    }
}

/// How the responses to a call are read.
#[derive(Clone, Copy)]
pub(crate) struct Reading {
    pub(crate) strict: bool,
    pub(crate) check: BodyCheck,
    /// Larger bodies are not kept.
    pub(crate) max_raw_body: usize,
}

/// What becomes of a body.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Kept,
    /// Its longest list is freed while it is read, the rest after that.
    InPieces,
    /// Freed after it was read.
    Freed,
}

impl Reading {
    fn choose_way(&self, raw: &RawReply) -> Way {
        if raw.body().len() > self.max_raw_body {
            Way::InPieces
        } else {
            Way::Kept
        }
    }

    /// `None` when the body cannot be read in pieces: it is as it came then, and the target is not to be used.
    fn read(
        &self,
        raw: &mut RawReply,
        target: &mut dyn Decode,
        sent: &Sent,
        way: Way,
    ) -> Result<Option<Findings>, Error> {
        let decoded = match way {
            Way::InPieces => decode_in_pieces(raw, target, sent)?,
            Way::Kept | Way::Freed => Some(decode_body(raw, target, sent)?),
        };
        let Some(mut findings) = decoded else {
            return Ok(None);
        };
        if let Some(failure) = self.check.find_failure(raw, &findings) {
            return Err(service_error(raw, sent, failure));
        }
        sent.scrub_mismatches(&mut findings.mismatches);
        raw.set_request_id(findings.request_id.take());
        raw.scrub_request_id(sent);
        if let Some(first) = findings.mismatches.first().filter(|_| self.strict) {
            return Err(strict_error(raw, first, findings.mismatches.len()));
        }
        if way != Way::Kept {
            if let Some(json) = json_text(&raw.text()).filter(|_| !findings.unknown.is_empty()) {
                findings.named = paths(&json, findings.unknown.iter().copied());
            }
            raw.free_body();
        }
        Ok(Some(findings))
    }
}

fn decode_in_pieces(
    raw: &mut RawReply,
    target: &mut dyn Decode,
    sent: &Sent,
) -> Result<Option<Findings>, Error> {
    let mut text = match String::from_utf8(raw.take_body()) {
        Ok(text) => text,
        Err(error) => {
            raw.put_body(error.into_bytes());
            return Ok(None);
        }
    };
    let apart = take_apart(&mut text, sent.deadline);
    let decoded = apart.map(|apart| decode_apart(&text, apart, target, sent.deadline));
    let findings = match decoded {
        Some(Ok(findings)) => Some(findings),
        Some(Err(apart)) => {
            apart.put_back(&mut text);
            None
        }
        None => None,
    };
    raw.put_body(text.into_bytes());
    findings
        .map(|findings| unless_broken(raw, findings))
        .transpose()
}

fn decode_body(raw: &RawReply, target: &mut dyn Decode, sent: &Sent) -> Result<Findings, Error> {
    let text = raw.text();
    let Some(json) = json_text(&text) else {
        let why = "the response is neither JSON nor XML, as of a proxy or another host: `Error::body` has it";
        return Err(Error::new(ErrorKind::Decode, why).with_body(raw.body().to_vec()));
    };
    unless_broken(raw, decode_in_time(&json, target, sent.deadline))
}

fn unless_broken(raw: &RawReply, findings: Findings) -> Result<Findings, Error> {
    match findings.broken {
        Some((_, TOO_LATE)) => Err(Error::new(ErrorKind::Timeout, TOO_LATE)),
        Some((at, why)) => {
            let message = format!("the response is not JSON: {why} at byte {at}");
            Err(Error::new(ErrorKind::Decode, message).with_body(raw.body().to_vec()))
        }
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

#[cfg(test)]
mod tests {
    use crate::transport::HttpResponse;

    use super::*;

    #[test]
    fn a_text_that_broke_is_told_from_one_that_took_too_long() {
        let raw = RawReply::new(HttpResponse::new(200, "[?]"), 1);
        let told = |why| {
            let findings = Findings {
                broken: Some((1, why)),
                ..Findings::default()
            };
            unless_broken(&raw, findings).unwrap_err()
        };
        let late = told(TOO_LATE);
        assert_eq!(
            (late.kind(), late.message()),
            (ErrorKind::Timeout, "the time for the call is over")
        );
        let broken = told("odd");
        assert_eq!(
            (broken.kind(), broken.message(), broken.body()),
            (
                ErrorKind::Decode,
                "the response is not JSON: odd at byte 1",
                "[?]".as_bytes()
            )
        );
    }
}
