//! The client under all generated ones.

use std::{borrow::Cow, fmt, sync::Arc};

use crate::{
    config::{Config, Shared},
    encode::{Params, Position},
    endpoint::{LOCATION, Resolution, is_unlisted, parse_origin, resolve},
    error::{Error, ErrorKind},
    operation::{BodyStatus, Operation, OperationSpec},
    product::Product,
    trace::{CallSpan, tell_unlisted_region},
};

use super::{
    Call, CallOptions,
    body_status::FindDocumented,
    execution::Execution,
    raw::RawCall,
    read_response::{BodyCheck, Reading, TakeResponse},
    reply::RawReply,
};

/// The one call path under all generated clients. Cheap to clone, safe to share.
#[derive(Clone)]
pub struct Client {
    pub(crate) shared: Arc<Shared>,
    product: &'static Product,
    pub(crate) user_agent: Arc<str>,
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

    /// How the responses of an operation are read.
    pub(super) fn reading(
        &self,
        status: BodyStatus<'static>,
        documented: FindDocumented,
    ) -> Reading {
        Reading {
            strict: self.shared.strict,
            check: BodyCheck {
                status,
                documented,
                is_on: self.shared.errors_in_body,
            },
            max_raw_body: self.shared.max_raw_body,
        }
    }

    /// Gives the parameter for the region the one of the configuration, where the request leaves it
    /// out.
    pub(crate) fn fill_in_region(&self, params: &mut Params, operation: &OperationSpec<'_>) {
        if let (Some(name), Some(region)) = (operation.region, self.shared.region.as_deref())
            && !params.has(name)
        {
            params.push(Position::Query, name, region);
        }
    }

    /// The region that a call is for, as far as it is known.
    fn find_region<'r>(
        &'r self,
        params: &'r Params,
        operation: &OperationSpec<'_>,
    ) -> Option<&'r str> {
        let given = operation.region.and_then(|name| params.get(name));
        given.or(self.shared.region.as_deref())
    }

    /// Signs, sends, retries and recognizes errors.
    pub(crate) async fn execute(
        &self,
        operation: &OperationSpec<'_>,
        params: &Params,
        options: &CallOptions,
        taker: &mut dyn TakeResponse,
    ) -> Result<RawReply, Error> {
        check_call(operation, params)?;
        let execution = Execution::new(self, operation, params, options);
        let span = CallSpan::new(operation, self.find_region(params, operation));
        span.run(execution.run(taker, &span)).await
    }

    /// Scheme and host where the program gave them, with places for host parameters.
    pub(super) fn configured_origin(
        &self,
        options: &CallOptions,
    ) -> Option<Result<Cow<'_, str>, Error>> {
        match (&options.endpoint, &self.shared.origin) {
            (Some(given), _) => Some(parse_origin(given).map(Cow::Owned)),
            (None, Some(configured)) => Some(Ok(Cow::Borrowed(configured.as_str()))),
            (None, None) => None,
        }
    }

    /// The same where they have to be found.
    pub(super) async fn resolve_origin(&self) -> Result<Cow<'_, str>, Error> {
        parse_origin(&self.resolve_host().await?).map(Cow::Owned)
    }

    async fn resolve_host(&self) -> Result<String, Error> {
        let Shared {
            region,
            network,
            location,
            unlisted,
            ..
        } = &*self.shared;
        let found = match resolve(self.product, region.as_deref(), *network) {
            Ok(Resolution::Host(host)) => {
                if let Some(region) = region
                    && is_unlisted(self.product, region)
                {
                    // Once is enough for a program that calls a thousand times.
                    unlisted.call_once(|| tell_unlisted_region(self.product.code, region, &host));
                }
                Ok(host.into_owned())
            }
            Ok(Resolution::AskLocation { code, region }) => {
                let client = Self {
                    product: &LOCATION,
                    ..self.clone()
                };
                location
                    .find_host(&client, self.product, code, region)
                    .await
            }
            Err(error) => Err(error),
        };
        found.map_err(|error| Error::new(ErrorKind::Endpoint, error.to_string()).with_source(error))
    }
}

/// Whether the operation can be called and the request has what it must have: known before anything
/// is sent.
pub(super) fn check_call(operation: &OperationSpec<'_>, params: &Params) -> Result<(), Error> {
    if let Some(protocol) = operation.foreign_protocol {
        let message = format!(
            "{} is served in {protocol}, which this client does not speak",
            operation.action
        );
        return Err(Error::new(ErrorKind::Protocol, message));
    }
    let missing = params.missing(operation.required);
    if missing.is_empty() {
        return Ok(());
    }
    let mut message = format!(
        "{} requires {}, which the request does not set",
        operation.action,
        missing.join(", ")
    );
    if operation
        .region
        .is_some_and(|region| missing.contains(&region))
    {
        message.push_str(
            "; the region may come from `Config::builder().region(…)` or ALIBABA_CLOUD_REGION_ID",
        );
    }
    Err(Error::new(ErrorKind::InvalidRequest, message))
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("product", &self.product.code)
            .finish_non_exhaustive()
    }
}
