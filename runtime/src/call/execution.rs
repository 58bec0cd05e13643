//! One call: its attempts, limits and retries.

use std::{
    borrow::Cow,
    future::Future,
    sync::atomic::Ordering,
    time::{Duration, SystemTime},
};

use tokio::time::{Instant, sleep, timeout_at};

use crate::{
    credentials::Credentials,
    encode::Params,
    endpoint::fill_host_parameters,
    error::{Error, ErrorKind},
    nonce::new_nonce,
    operation::OperationSpec,
    retry::{FailedAttempt, is_safe},
    sign::{Signature, Signed, Stamp, Unsigned, sign},
    trace::CallSpan,
    transport::{Header, HttpRequest, HttpResponse},
};

use super::{
    CallOptions,
    classify::{
        classify_refusal, classify_transport_error, is_expired, measure_skew, read_retry_after,
        shift_time,
    },
    client::Client,
    hook::CallContext,
    read_response::TakeResponse,
    reply::RawReply,
    sent::Sent,
};

/// Longer limits are cut to this, so that no deadline is beyond what the clock can count.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

/// One call on its way: its attempts until it succeeds, fails for good or runs out of time.
pub(crate) struct Execution<'a> {
    client: &'a Client,
    operation: &'a OperationSpec<'a>,
    params: &'a Params,
    options: &'a CallOptions,
    total: Duration,
    deadline: Instant,
    /// Requests sent so far.
    attempts: u32,
    // Each cure is tried once.
    clock_corrected: bool,
    credentials_renewed: bool,
}

/// A failed attempt and what it allows.
struct Failure {
    error: Error,
    /// Nothing was carried out and the reason is removed, so that the next attempt may follow at
    /// once.
    cured: bool,
    retry_after: Option<Duration>,
}

/// A request that somebody else sends.
pub(super) struct SignedOnce {
    pub(super) request: HttpRequest,
    /// The time in it.
    pub(super) time: SystemTime,
    pub(super) credentials: Credentials,
    /// There are headers beside those of the protocol.
    pub(super) has_own_headers: bool,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            error,
            cured: false,
            retry_after: None,
        }
    }
}

impl<'a> Execution<'a> {
    pub(crate) fn new(
        client: &'a Client,
        operation: &'a OperationSpec<'a>,
        params: &'a Params,
        options: &'a CallOptions,
    ) -> Self {
        let total = options
            .timeout
            .unwrap_or(client.shared.timeout)
            .min(LONGEST);
        Self {
            client,
            operation,
            params,
            options,
            total,
            deadline: Instant::now() + total,
            attempts: 0,
            clock_corrected: false,
            credentials_renewed: false,
        }
    }

    pub(crate) async fn run(
        mut self,
        taker: &mut dyn TakeResponse,
        span: &CallSpan,
    ) -> Result<RawReply, Error> {
        let origin = self.resolve_origin().await?;
        let retry = self
            .options
            .retry
            .as_ref()
            .unwrap_or(&self.client.shared.retry);
        loop {
            let failure = match self.send_attempt(&origin).await {
                Ok((response, sent)) => {
                    let mut reply = RawReply::new(response, self.attempts);
                    match taker.take(&mut reply, &sent) {
                        Ok(()) => {
                            retry.succeeded();
                            span.record_response(&reply, &sent);
                            return Ok(reply);
                        }
                        // Services report failures under any status: what may be repeated is.
                        Err(error) => self.weigh_failure(error, reply.response(), &sent),
                    }
                }
                Err(failure) => failure,
            };
            let error = failure.error.with_attempts(self.attempts);
            let delay = if failure.cured {
                Some(Duration::ZERO)
            } else if is_safe(error.kind(), self.operation.is_repeatable()) {
                retry.delay(&FailedAttempt::new(
                    self.attempts,
                    &error,
                    failure.retry_after,
                ))
            } else {
                None
            };
            span.record_failure(self.attempts, &error, delay);
            match delay {
                // A wait that outlives the call would only replace the error by a timeout.
                Some(delay) if self.remaining() > delay => sleep(delay).await,
                _ => return Err(error),
            }
        }
    }

    async fn send_attempt(&mut self, origin: &str) -> Result<(HttpResponse, Sent), Failure> {
        let shared = &*self.client.shared;
        let credentials = self.find_credentials().await?;
        self.attempts += 1;
        let context = self.context();
        let headers = self.own_headers(&context);
        let how = (shared.signature, self.now());
        let Signed {
            mut request,
            string_to_sign,
            signature,
        } = self.sign(origin, &headers, &credentials, how)?;
        request.max_response = shared.max_response;
        request.secrets = self.params.secrets().to_vec();
        let members = self.operation.secret_members.iter();
        request.secret_members = members.map(|&name| name.to_owned()).collect();
        if request.header("user-agent").is_none() {
            request.headers.push("user-agent", &self.client.user_agent);
        }

        // One timer for both limits: each one costs the event loop a wake-up.
        let limit = shared.attempt_timeout.min(LONGEST);
        let attempt_deadline = (Instant::now() + limit).min(self.deadline);
        let response = match timeout_at(attempt_deadline, shared.transport.send(request)).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return Err(classify_transport_error(error).into()),
            Err(_) if attempt_deadline == self.deadline => return Err(self.timeout_error().into()),
            Err(_) => {
                let message = format!(
                    "no complete response within {limit:?}, which is the time for an attempt"
                );
                return Err(Error::new(ErrorKind::Timeout, message).into());
            }
        };
        for hook in &shared.hooks {
            hook.after_response(&context, &response);
        }
        let sent = Sent {
            credentials,
            string_to_sign,
            signature,
            deadline: self.deadline,
            parameters: self.params.secrets().to_vec(),
        };
        if (200..300).contains(&response.status) {
            return Ok((response, sent));
        }
        let error = classify_refusal(&response, &sent, (shared.clock)());
        Err(self.weigh_failure(error, &response, &sent))
    }

    /// Signs one request that is not to be sent here.
    pub(super) async fn sign_once(mut self, signature: Signature) -> Result<SignedOnce, Error> {
        let origin = self.resolve_origin().await?;
        let credentials = self.find_credentials().await?;
        self.attempts = 1;
        let headers = self.own_headers(&self.context());
        let time = self.now();
        let signed = self.sign(&origin, &headers, &credentials, (signature, time))?;
        Ok(SignedOnce {
            request: signed.request,
            time,
            credentials,
            has_own_headers: !headers.is_empty(),
        })
    }

    async fn resolve_origin(&self) -> Result<Cow<'a, str>, Error> {
        match self.client.configured_origin(self.options) {
            Some(origin) => fill_host_parameters(origin?, self.params),
            None => {
                // Boxed, so that calls which need no asking do not carry the room for it.
                let resolved = Box::pin(self.client.resolve_origin());
                fill_host_parameters(self.within_deadline(resolved).await??, self.params)
            }
        }
    }

    async fn find_credentials(&self) -> Result<Credentials, Error> {
        let provider = &self.client.shared.credentials;
        let found = match provider.ready() {
            Some(ready) => Ok(ready),
            None => self.within_deadline(provider.credentials()).await?,
        };
        let found = found.map_err(|error| {
            Error::new(ErrorKind::Credentials, error.to_string()).with_source(error)
        })?;
        if found.has_empty_key() {
            let provider = found.provider_name();
            let message = format!("the access key of {provider} is empty, or its secret is");
            return Err(Error::new(ErrorKind::Credentials, message));
        }
        Ok(found)
    }

    fn context(&self) -> CallContext<'a> {
        CallContext {
            product: self.operation.product.code,
            action: self.operation.action,
            attempt: self.attempts,
        }
    }

    /// The time at the service, as far as its clock is known.
    fn now(&self) -> SystemTime {
        let shared = &*self.client.shared;
        shift_time((shared.clock)(), shared.skew.load(Ordering::Relaxed))
    }

    /// The headers that the call and the hooks of the program add.
    fn own_headers(&self, context: &CallContext<'_>) -> Vec<Header> {
        let mut headers: Vec<Header> = self.options.headers.clone();
        for hook in &self.client.shared.hooks {
            hook.before_sign(context, &mut headers);
        }
        headers
    }

    fn sign(
        &self,
        origin: &str,
        headers: &[Header],
        credentials: &Credentials,
        (signature, time): (Signature, SystemTime),
    ) -> Result<Signed, Error> {
        let unsigned = Unsigned {
            operation: self.operation,
            origin,
            params: self.params,
            headers,
        };
        let nonce = new_nonce();
        let stamp = Stamp {
            time,
            nonce: nonce.as_str(),
        };
        sign(&unsigned, credentials, signature, &stamp).map_err(|error| {
            Error::new(ErrorKind::InvalidRequest, error.to_string()).with_source(error)
        })
    }

    /// A response that is a failure: whether its cause can be removed.
    fn weigh_failure(&mut self, error: Error, response: &HttpResponse, sent: &Sent) -> Failure {
        let shared = &*self.client.shared;
        let now = (shared.clock)();
        let mut failure = Failure {
            retry_after: read_retry_after(response, now),
            ..Failure::from(error)
        };
        if failure.error.kind() == ErrorKind::ClockSkew
            && !self.clock_corrected
            && let Some(skew) = measure_skew(response, now)
        {
            shared.skew.store(skew, Ordering::Relaxed);
            self.clock_corrected = true;
            failure.cured = true;
        }
        if is_expired(&failure.error, &sent.credentials) && !self.credentials_renewed {
            shared.credentials.invalidate(&sent.credentials);
            self.credentials_renewed = true;
            failure.cured = true;
        }
        failure
    }

    /// Waits for what comes before the exchange, for as long as the call may take.
    async fn within_deadline<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        timeout_at(self.deadline, future)
            .await
            .map_err(|_| self.timeout_error())
    }

    fn timeout_error(&self) -> Error {
        let message = format!(
            "{} did not end within {:?}",
            self.operation.action, self.total
        );
        Error::new(ErrorKind::Timeout, message)
    }

    fn remaining(&self) -> Duration {
        self.deadline.saturating_duration_since(Instant::now())
    }
}
