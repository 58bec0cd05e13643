//! Exchanges that are written down and played again, for tests without a network.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use serde_json::{Map, Value, json};

use crate::{
    encode::write_json_string,
    future::BoxFuture,
    scrub::{MASK, scrub},
};

use super::{HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};

/// Parameters that differ from one request to the next, or that belong to the person who recorded:
/// neither written down nor compared.
const PERSONAL: &[&str] = &[
    "AccessKeyId",
    "BearerToken",
    "ClientToken",
    "OIDCToken",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
];

/// Members of a response that are credentials, wherever they are.
const SECRET_MEMBERS: &[&str] = &["AccessKeySecret", "SecurityToken"];

/// What a request asks for, without what identifies or dates it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct RequestKey {
    method: String,
    action: String,
    path: String,
    parameters: Vec<String>,
    body: String,
}

impl RequestKey {
    fn from_request(request: &HttpRequest) -> Self {
        let target = request.url.splitn(4, '/').nth(3).unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let body = String::from_utf8_lossy(&request.body);
        let is_form = request
            .header("content-type")
            .is_some_and(|kind| kind.contains("form-urlencoded"));
        let mut parameters = drop_personal(query, &request.secrets);
        if is_form {
            parameters.extend(drop_personal(&body, &request.secrets));
        }
        parameters.sort();
        Self {
            method: request.method.to_string(),
            action: request
                .header("x-acs-action")
                .unwrap_or_default()
                .to_owned(),
            path: mask_values(&format!("/{path}"), &request.secrets),
            parameters,
            body: if is_form {
                String::new()
            } else {
                mask_values(&body, &request.secrets)
            },
        }
    }
}

/// The pairs of a query that are compared, with secret values masked.
fn drop_personal(query: &str, secrets: &[String]) -> Vec<String> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let shown = |pair: &str| match pair.split_once('=') {
        Some((name, _)) if PERSONAL.contains(&name) => None,
        Some((name, value)) if secrets.contains(&percent_decoded(value)) => {
            Some(format!("{name}={MASK}"))
        }
        _ => Some(mask_values(pair, secrets)),
    };
    pairs.filter_map(shown).collect()
}

/// A text without `secrets`, however they are written in it.
fn mask_values(text: &str, secrets: &[String]) -> String {
    let mut out = text.to_owned();
    for secret in secrets {
        // A short one is masked only where it is a whole value.
        let mut quoted = String::new();
        write_json_string(&mut quoted, secret);
        out = out.replace(&quoted, &format!("\"{MASK}\""));
    }
    let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
    scrub(&out, &secrets).into_owned()
}

/// The values by which a request could be made again by others.
fn request_secrets(request: &HttpRequest) -> Vec<String> {
    let header = |name: &str| request.header(name).map(str::to_owned);
    let authorization = request.header("authorization").unwrap_or_default();
    // `… Signature=` of the one scheme, `acs id:signature` of the other.
    let signature = authorization
        .split_once("Signature=")
        .or_else(|| authorization.rsplit_once(':'))
        .map(|(_, signature)| signature.to_owned());
    let query = request.url.split_once('?').map_or("", |(_, query)| query);
    let form = String::from_utf8_lossy(&request.body);
    let parameters = query.split('&').chain(form.split('&')).filter_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        let is_secret = ["BearerToken", "OIDCToken", "SecurityToken", "Signature"].contains(&name);
        is_secret.then(|| percent_decoded(value))
    });
    let headers = ["x-acs-security-token", "x-acs-bearer-token"]
        .into_iter()
        .filter_map(header);
    let signature = signature.into_iter();
    let secrets = headers.chain(signature).chain(parameters);
    secrets.chain(request.secrets.iter().cloned()).collect()
}

pub(super) fn percent_decoded(text: &str) -> String {
    let mut parts = text.split('%');
    let mut out = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        match part
            .get(..2)
            .and_then(|digits| u8::from_str_radix(digits, 16).ok())
        {
            Some(byte) => {
                out.push(byte);
                out.extend_from_slice(part.get(2..).unwrap_or_default().as_bytes());
            }
            None => {
                out.push(b'%');
                out.extend_from_slice(part.as_bytes());
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// A JSON text without the values of its secret members.
fn mask_members(body: &str, members: &[String]) -> String {
    let mut out = body.to_owned();
    let own = members.iter().map(String::as_str);
    for member in SECRET_MEMBERS.iter().copied().chain(own) {
        let quoted = format!("\"{member}\"");
        let mut from = 0;
        while let Some(found) = out.get(from..).and_then(|rest| rest.find(&quoted)) {
            from += found + quoted.len();
            let rest = out.get(from..).unwrap_or_default();
            let Some(value) = rest.trim_start().strip_prefix(':') else {
                continue;
            };
            let value = value.trim_start();
            if value.starts_with("null") {
                continue;
            }
            let start = from + rest.len() - value.len();
            out.replace_range(start..start + secret_length(value), "\"***\"");
        }
    }
    out
}

/// The length of the JSON value that `text` begins with; all of it where it is cut off.
fn secret_length(text: &str) -> usize {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    match values.next() {
        Some(Ok(_)) => values.byte_offset(),
        _ => text.len(),
    }
}

/// Passes requests on and writes down what was asked and what came back, without keys, tokens and
/// signatures: those of the request are masked wherever the response repeats them. Requests that go
/// through no proxy are not written down, since they fetch credentials.
pub struct Recorder<T> {
    inner: T,
    exchanges: Mutex<Vec<Value>>,
}

impl<T: Transport> Recorder<T> {
    /// Records what goes through `inner`.
    pub fn new(inner: T) -> Self {
        Self {
            inner,
            exchanges: Mutex::default(),
        }
    }

    /// All exchanges so far, as JSON for [`Replay::from_json`]. Secrets of the request and documented
    /// secrets of the response are masked; all else is kept as it came.
    pub fn to_json(&self) -> String {
        format!("{:#}", Value::Array(lock(&self.exchanges).clone()))
    }
}

impl<T: Transport> Transport for Recorder<T> {
    fn send<'a>(
        &'a self,
        request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(async move {
            if request.direct {
                return self.inner.send(request).await;
            }
            let asked = RequestKey::from_request(&request);
            let secrets = request_secrets(&request);
            let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
            let members = request.secret_members.clone();
            let response = self.inner.send(request).await?;
            let shown = |value: &str| Value::from(scrub(value, &secrets));
            let headers: Map<String, Value> = response
                .headers
                .iter()
                .map(|(name, value)| (name.to_string(), shown(value)))
                .collect();
            let body = mask_members(&String::from_utf8_lossy(&response.body), &members);
            lock(&self.exchanges).push(json!({
                "method": asked.method,
                "action": asked.action,
                "path": shown(&asked.path),
                "parameters": asked.parameters,
                "body": shown(&asked.body),
                "status": response.status,
                "headers": headers,
                "response": shown(&body),
            }));
            Ok(response)
        })
    }
}

/// Responds with what was written down, each exchange once. A request that nothing was written down
/// for is an error that says so.
#[derive(Default)]
pub struct Replay {
    exchanges: Mutex<VecDeque<(Option<RequestKey>, HttpResponse)>>,
    seen: Mutex<Vec<HttpRequest>>,
}

impl Replay {
    /// Gives these responses in order, whatever is asked.
    pub fn from_responses(responses: impl IntoIterator<Item = HttpResponse>) -> Self {
        let exchanges = responses
            .into_iter()
            .map(|response| (None, response))
            .collect();
        Self {
            exchanges: Mutex::new(exchanges),
            seen: Mutex::default(),
        }
    }

    /// Plays what [`Recorder::to_json`] wrote.
    ///
    /// # Errors
    /// When the text is not of that form; the message says which exchange it is.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let exchanges: Vec<Value> =
            serde_json::from_str(text).map_err(|error| error.to_string())?;
        let read = |(index, value)| {
            parse_exchange(value).ok_or_else(|| format!("exchange {index} is incomplete"))
        };
        let exchanges = exchanges
            .iter()
            .enumerate()
            .map(read)
            .collect::<Result<_, _>>()?;
        Ok(Self {
            exchanges: Mutex::new(exchanges),
            seen: Mutex::default(),
        })
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<HttpRequest> {
        lock(&self.seen).clone()
    }

    /// How many exchanges were not asked for yet.
    pub fn remaining(&self) -> usize {
        lock(&self.exchanges).len()
    }

    fn take_response(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let asked = RequestKey::from_request(&request);
        lock(&self.seen).push(request);
        let mut exchanges = lock(&self.exchanges);
        let place = exchanges
            .iter()
            .position(|(expected, _)| expected.as_ref().is_none_or(|expected| *expected == asked));
        match place.and_then(|place| exchanges.remove(place)) {
            Some((_, response)) => Ok(response),
            None => {
                let left = exchanges.len();
                let message = format!(
                    "nothing recorded for {} {} {}, {left} other exchanges are left",
                    asked.method, asked.path, asked.action
                );
                Err(TransportError::new(TransportErrorKind::Request, message))
            }
        }
    }
}

fn parse_exchange(value: &Value) -> Option<(Option<RequestKey>, HttpResponse)> {
    let text = |name: &str| value.get(name)?.as_str().map(str::to_owned);
    let parameters = value.get("parameters")?.as_array()?;
    let asked = RequestKey {
        method: text("method")?,
        action: text("action")?,
        path: text("path")?,
        parameters: parameters
            .iter()
            .map(|pair| pair.as_str().map(str::to_owned))
            .collect::<Option<_>>()?,
        body: text("body")?,
    };
    let mut response = HttpResponse::new(
        u16::try_from(value.get("status")?.as_u64()?).ok()?,
        text("response")?,
    );
    for (name, value) in value.get("headers")?.as_object()? {
        response.headers.push(name, value.as_str()?);
    }
    Some((Some(asked), response))
}

impl Transport for Replay {
    fn send<'a>(
        &'a self,
        request: HttpRequest,
    ) -> BoxFuture<'a, Result<HttpResponse, TransportError>> {
        Box::pin(std::future::ready(self.take_response(request)))
    }
}

impl<T> fmt::Debug for Recorder<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recorder")
            .field("exchanges", &lock(&self.exchanges).len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Replay")
            .field("remaining", &self.remaining())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;

/// A panic of another test leaves the list as usable as it was.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
