use std::fmt;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::time::{Instant, sleep, timeout, timeout_at};

use crate::attempt::{is_expired, no_answer, refusal, retry_after, shifted, skew};
use crate::call::{Call, CallOptions};
use crate::config::{Config, Shared};
use crate::encode::{Params, Position};
use crate::endpoint::{LOCATION, Resolution, resolve};
use crate::error::{Error, ErrorKind};
use crate::hook::CallContext;
use crate::nonce::nonce;
use crate::operation::{Operation, OperationSpec};
use crate::origin::origin;
use crate::product::Product;
use crate::raw::RawCall;
use crate::reply::RawReply;
use crate::retry::{FailedAttempt, is_safe};
use crate::sign::{Stamp, Unsigned, sign};
use crate::trace;
use crate::transport::{Header, HttpResponse};

/// The one call path under all generated clients. Cheap to clone, safe to share.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    product: &'static Product,
    user_agent: Arc<str>,
}

/// A failed attempt and what it allows.
struct Failure {
    error: Error,
    /// Nothing was carried out and the reason is removed, so that the next attempt may follow at once.
    cured: bool,
    retry_after: Option<Duration>,
}

/// What was cured already in this call: each cure is tried once.
#[derive(Default)]
struct Cures {
    clock: bool,
    credentials: bool,
}

impl Client {
    /// A client of a product. It shares the configuration's transport, credentials and limits.
    pub fn new(config: &Config, product: &'static Product) -> Self {
        let shared = config.shared.clone();
        let user_agent = format!(
            "alicloud-rust/{} ({}; {}) {}/{} {}",
            env!("CARGO_PKG_VERSION"),
            std::env::consts::OS,
            std::env::consts::ARCH,
            product.code,
            product.version,
            shared.user_agent,
        );
        Self {
            shared,
            product,
            user_agent: user_agent.trim_end().into(),
        }
    }

    /// A typed call, sent when awaited.
    #[inline]
    pub fn call<O: Operation>(&self, request: O) -> Call<'_, O> {
        Call::new(self, request)
    }

    /// A call of any action of the product, typed or not.
    pub fn raw(&self, action: impl Into<String>) -> RawCall<'_> {
        RawCall::new(self, action.into())
    }

    /// The product that this client calls.
    pub fn product(&self) -> &'static Product {
        self.product
    }

    pub(crate) fn is_strict(&self) -> bool {
        self.shared.strict
    }

    /// Signs, sends, retries and recognises errors; the answer stays as it came.
    pub(crate) async fn execute(
        &self,
        operation: &OperationSpec<'_>,
        params: Params,
        options: CallOptions,
    ) -> Result<RawReply, Error> {
        let missing = params.missing(operation.required);
        if !missing.is_empty() {
            let message = format!("{} lacks {}", operation.action, missing.join(", "));
            return Err(Error::new(ErrorKind::InvalidRequest, message));
        }
        let total = options.timeout.unwrap_or(self.shared.timeout);
        let deadline = Instant::now() + total;
        let mut attempts = 0;
        let call = self.attempts(operation, &params, &options, deadline, &mut attempts);
        let outcome = timeout_at(
            deadline,
            trace::call(operation.product.code, operation.action, call),
        )
        .await;
        outcome.unwrap_or_else(|_| {
            let message = format!("{} did not end within {total:?}", operation.action);
            Err(Error::new(ErrorKind::Timeout, message).with_attempts(attempts))
        })
    }

    async fn attempts(
        &self,
        operation: &OperationSpec<'_>,
        params: &Params,
        options: &CallOptions,
        deadline: Instant,
        attempts: &mut u32,
    ) -> Result<RawReply, Error> {
        let origin = self.origin(params, options).await?;
        let retry = options.retry.as_ref().unwrap_or(&self.shared.retry);
        let mut cures = Cures::default();
        loop {
            *attempts += 1;
            let failure = match self
                .attempt(operation, &origin, params, options, *attempts, &mut cures)
                .await
            {
                Ok(response) => {
                    retry.succeeded();
                    let reply = RawReply::new(response, *attempts);
                    trace::answered(*attempts, reply.status(), reply.request_id());
                    return Ok(reply);
                }
                Err(failure) => failure,
            };
            let Failure {
                error,
                cured,
                retry_after,
            } = failure;
            let error = error.with_attempts(*attempts);
            let delay = if cured {
                Some(Duration::ZERO)
            } else if is_safe(error.kind(), operation.is_repeatable()) {
                retry.delay(&FailedAttempt::new(*attempts, &error, retry_after))
            } else {
                None
            };
            trace::failed(*attempts, &error, delay);
            match delay {
                // A wait that outlives the call would only hide what happened behind a timeout.
                Some(delay) if Instant::now() + delay < deadline => sleep(delay).await,
                _ => return Err(error),
            }
        }
    }

    async fn attempt(
        &self,
        operation: &OperationSpec<'_>,
        origin: &str,
        params: &Params,
        options: &CallOptions,
        attempt: u32,
        cures: &mut Cures,
    ) -> Result<HttpResponse, Failure> {
        let shared = &*self.shared;
        let credentials = shared.credentials.credentials().await.map_err(|error| {
            Failure::of(Error::new(ErrorKind::Credentials, error.to_string()).with_source(error))
        })?;
        let context = CallContext {
            product: operation.product.code,
            action: operation.action,
            attempt,
        };
        let mut headers: Vec<Header> = Vec::with_capacity(options.headers.len() + 1);
        headers.extend(options.headers.iter().cloned());
        headers.push(("user-agent".into(), self.user_agent.to_string()));
        for hook in &shared.hooks {
            hook.before_sign(&context, &mut headers);
        }
        let now = (shared.clock)();
        let stamp = Stamp {
            time: shifted(now, shared.skew.load(Ordering::Relaxed)),
            nonce: &nonce(),
        };
        let unsigned = Unsigned {
            operation,
            origin,
            params,
            headers: &headers,
        };
        let signed = sign(&unsigned, &credentials, shared.signature, &stamp).map_err(|error| {
            Failure::of(Error::new(ErrorKind::InvalidRequest, error.to_string()).with_source(error))
        })?;
        let mut request = signed.request;
        request.max_response = shared.max_response;

        let limit = shared.attempt_timeout;
        let response = match timeout(limit, shared.transport.send(request)).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return Err(Failure::of(no_answer(error))),
            Err(_) => {
                let message = format!("no complete answer within {limit:?}");
                return Err(Failure::of(Error::new(ErrorKind::Timeout, message)));
            }
        };
        for hook in &shared.hooks {
            hook.after_answer(&context, &response);
        }
        if (200..300).contains(&response.status) {
            return Ok(response);
        }
        let now = (shared.clock)();
        let mut failure = Failure::of(refusal(&response, &signed.string_to_sign, now));
        failure.retry_after = retry_after(&response);
        let measured = if cures.clock {
            None
        } else {
            skew(&response, now)
        };
        if let (ErrorKind::ClockSkew, Some(skew)) = (failure.error.kind(), measured) {
            shared.skew.store(skew, Ordering::Relaxed);
            cures.clock = true;
            failure.cured = true;
        }
        if is_expired(&failure.error, &credentials) && !cures.credentials {
            shared.credentials.invalidate(&credentials);
            cures.credentials = true;
            failure.cured = true;
        }
        Err(failure)
    }

    /// Scheme and host of a call, with host parameters in their places.
    async fn origin(&self, params: &Params, options: &CallOptions) -> Result<String, Error> {
        let given = options
            .endpoint
            .as_deref()
            .or(self.shared.endpoint.as_deref());
        let mut host = match given {
            Some(given) => given.to_owned(),
            None => self.resolve().await?,
        };
        for (name, value) in params.at(Position::Host) {
            let place = format!("{{{name}}}");
            if !host.contains(&place) {
                let message = format!("the endpoint `{host}` has no place for {name}");
                return Err(Error::new(ErrorKind::Endpoint, message));
            }
            host = host.replace(&place, value);
        }
        origin(&host)
    }

    async fn resolve(&self) -> Result<String, Error> {
        let Shared {
            region,
            network,
            location,
            ..
        } = &*self.shared;
        let found = match resolve(self.product, region.as_deref(), *network) {
            Ok(Resolution::Host(host)) => Ok(host.into_owned()),
            Ok(Resolution::AskLocation { code, region }) => {
                let client = Self {
                    product: &LOCATION,
                    ..self.clone()
                };
                location.host(&client, self.product, code, region).await
            }
            Err(error) => Err(error),
        };
        found.map_err(|error| Error::new(ErrorKind::Endpoint, error.to_string()).with_source(error))
    }
}

impl Failure {
    fn of(error: Error) -> Self {
        Self {
            error,
            cured: false,
            retry_after: None,
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("product", &self.product.code)
            .finish_non_exhaustive()
    }
}
