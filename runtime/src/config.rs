//! What all clients of a program share.

use std::{
    fmt,
    sync::{Arc, Once, atomic::AtomicI64},
    time::{Duration, SystemTime},
};

#[cfg(feature = "http")]
use crate::transport::{HttpOptions, HttpTransport};
use crate::{
    call::Hook,
    credentials::{
        AssumeRoleProvider, Cached, Context, ProvideCredentials, Role, default_chain,
        default_region, profile_chain, profile_region,
    },
    endpoint::{LocationService, parse_origin},
    error::{Error, ErrorKind},
    product::Network,
    retry::{Backoff, Retry},
    shared_task::run_blocking,
    sign::Signature,
    transport::Transport,
};

/// What all clients of a program share: region, credentials, transport, limits. Cheap to clone.
#[derive(Clone)]
pub struct Config {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) region: Option<String>,
    pub(crate) network: Network,
    /// The endpoint of every call, as it is signed.
    pub(crate) origin: Option<String>,
    pub(crate) credentials: Arc<dyn ProvideCredentials>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) signature: Signature,
    pub(crate) retry: Arc<dyn Retry>,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_response: usize,
    pub(crate) max_raw_body: usize,
    pub(crate) strict: bool,
    pub(crate) errors_in_body: bool,
    pub(crate) user_agent: String,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
    pub(crate) clock: Clock,
    /// How far the services' clocks are ahead of ours, in milliseconds, according to the last
    /// refusal.
    pub(crate) skew: AtomicI64,
    pub(crate) location: LocationService,
    /// Whether it was told that the region is none of those that a product lists.
    pub(crate) unlisted: Once,
}

type Clock = Arc<dyn Fn() -> SystemTime + Send + Sync>;

impl Config {
    /// A configuration to be filled in.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::default()
    }

    /// Everything from the environment and the usual files: the default credential chain, and the
    /// region that `ALIBABA_CLOUD_REGION_ID` or the CLI's profile names. Credentials are looked for
    /// with the first call. `Config::builder().region_from_env().build()` is the same without an
    /// async runtime.
    ///
    /// # Errors
    /// When the transport cannot be set up.
    pub async fn from_env() -> Result<Self, Error> {
        let build = || Self::builder().region_from_env().build();
        run_blocking(build).await.unwrap_or_else(build)
    }

    /// The region.
    pub fn region(&self) -> Option<&str> {
        self.shared.region.as_deref()
    }

    /// A builder that begins with all of this, for a configuration that differs in a few settings: another region,
    /// other credentials. The transport with its connections is shared, and so is the budget of retries.
    pub fn to_builder(&self) -> ConfigBuilder {
        let shared = &*self.shared;
        ConfigBuilder {
            region: shared.region.clone(),
            network: shared.network,
            endpoint: shared.origin.clone(),
            credentials: Some(shared.credentials.clone()),
            transport: Some(shared.transport.clone()),
            #[cfg(feature = "http")]
            http: HttpOptions::default(),
            signature: shared.signature,
            retry: Some(shared.retry.clone()),
            timeout: Some(shared.timeout),
            attempt_timeout: Some(shared.attempt_timeout),
            max_response: Some(shared.max_response),
            max_raw_body: Some(shared.max_raw_body),
            strict: shared.strict,
            keep_failed: !shared.errors_in_body,
            user_agent: shared.user_agent.clone(),
            hooks: shared.hooks.clone(),
            clock: Some(shared.clock.clone()),
            region_from_env: false,
            profile: None,
            role: None,
        }
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("region", &self.shared.region)
            .field("network", &self.shared.network)
            .field("endpoint", &self.shared.origin)
            .field("signature", &self.shared.signature)
            .field("credentials", &self.shared.credentials)
            .field("retry", &self.shared.retry)
            .field("timeout", &self.shared.timeout)
            .field("attempt_timeout", &self.shared.attempt_timeout)
            .field("max_response", &self.shared.max_response)
            .finish_non_exhaustive()
    }
}

/// Fills in a [`Config`].
///
/// Without credentials of its own it uses the default chain of the official SDKs.
#[derive(Default)]
#[must_use = "nothing is configured until `build`"]
pub struct ConfigBuilder {
    region: Option<String>,
    network: Network,
    endpoint: Option<String>,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    transport: Option<Arc<dyn Transport>>,
    #[cfg(feature = "http")]
    http: HttpOptions,
    signature: Signature,
    retry: Option<Arc<dyn Retry>>,
    timeout: Option<Duration>,
    attempt_timeout: Option<Duration>,
    max_response: Option<usize>,
    max_raw_body: Option<usize>,
    strict: bool,
    keep_failed: bool,
    user_agent: String,
    hooks: Vec<Arc<dyn Hook>>,
    clock: Option<Clock>,
    region_from_env: bool,
    profile: Option<String>,
    role: Option<Role>,
}

impl fmt::Debug for ConfigBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConfigBuilder")
            .field("region", &self.region)
            .field("endpoint", &self.endpoint)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

impl ConfigBuilder {
    /// The region whose endpoints are used.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Takes the region from the environment unless one is given.
    pub fn region_from_env(mut self) -> Self {
        self.region_from_env = true;
        self
    }

    /// The network over which endpoints are reached.
    pub fn network(mut self, network: Network) -> Self {
        self.network = network;
        self
    }

    /// One endpoint for every call: `host`, `host:port` or a URL. Plain HTTP only when the URL says
    /// so.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Where credentials come from; [`Credentials`](crate::Credentials) themselves will do.
    pub fn credentials(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(provider));
        self
    }

    /// Takes credentials from the profile of this name, in place of those that were set before, and the region
    /// unless one is given: that of the official CLI, or the section of the ini file. Variables with keys have no
    /// part in it. The file is read by [`build`](Self::build) for the region, and by the first call for credentials.
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = Some(name.into());
        self.credentials = None;
        self
    }

    /// Calls as `role`, which is assumed with the credentials that are used otherwise, and again before it expires.
    pub fn assume_role(mut self, role: Role) -> Self {
        self.role = Some(role);
        self
    }

    /// How requests travel, instead of the transport that the crate brings.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Settings of the transport that the crate brings, in place of a [`transport`](Self::transport) that was set
    /// before.
    #[cfg(feature = "http")]
    pub fn http(mut self, options: HttpOptions) -> Self {
        self.http = options;
        self.transport = None;
        self
    }

    /// How requests are signed.
    pub fn signature(mut self, signature: Signature) -> Self {
        self.signature = signature;
        self
    }

    /// When a failed attempt is followed by another. Without this, up to three attempts are made
    /// with [`Backoff`]; [`Backoff::never`] turns retries off.
    pub fn retry(mut self, policy: impl Retry + 'static) -> Self {
        self.retry = Some(Arc::new(policy));
        self
    }

    /// Time that a call may take with all its attempts. Without this 120 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Time that one attempt may take, connection and response included. Without this 30 s.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }

    /// The largest response that is accepted, in bytes; 0 for no limit. Without this 64 MiB.
    pub fn max_response(mut self, bytes: usize) -> Self {
        self.max_response = Some(bytes);
        self
    }

    /// The largest body that a [`Reply`](crate::Reply) keeps beside its typed response, in bytes. Without this
    /// 16 MiB; `usize::MAX` keeps all, 0 none.
    ///
    /// A larger body is freed while it is read, so that a response of 100 MB takes little more memory than
    /// its values do; [`RawReply::is_body_kept`](crate::RawReply::is_body_kept) says so, and an error that
    /// is made of it has what stands around its longest list. Raw calls keep any body.
    pub fn max_raw_body(mut self, bytes: usize) -> Self {
        self.max_raw_body = Some(bytes);
        self
    }

    /// Makes a field that does not fit its documented type an error, instead of a
    /// [`Mismatch`](crate::Mismatch) beside the rest of the response.
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Whether a response with an HTTP status of success is an error when its body says that the call
    /// failed, for example by `"Success": false`. On unless turned off; then such a response is
    /// returned as it came.
    pub fn errors_in_body(mut self, are_errors: bool) -> Self {
        self.keep_failed = !are_errors;
        self
    }

    /// Appended to the `User-Agent`, for example `my-tool/1.2`.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = suffix.into();
        self
    }

    /// Adds a hook; hooks run in the order in which they were added.
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.hooks.push(Arc::new(hook));
        self
    }

    /// The clock that requests are stamped with, for tests.
    pub fn clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Some(Arc::new(clock));
        self
    }

    /// The configuration.
    ///
    /// # Errors
    /// When the transport cannot be set up, the endpoint is invalid, or the user agent contains
    /// what a header cannot.
    pub fn build(self) -> Result<Config, Error> {
        if !self
            .user_agent
            .chars()
            .all(|c| c == ' ' || c.is_ascii_graphic())
        {
            return Err(Error::new(
                ErrorKind::Config,
                "the user agent holds more than printable ASCII",
            ));
        }
        let transport: Arc<dyn Transport> = match self.transport {
            Some(transport) => transport,
            #[cfg(feature = "http")]
            None => Arc::new(HttpTransport::new(&self.http)?),
            #[cfg(not(feature = "http"))]
            None => {
                return Err(Error::new(
                    ErrorKind::Config,
                    "no transport is set and the feature `http` is off",
                ));
            }
        };
        let context = Context::new(transport.clone());
        let profile = self.profile.as_deref();
        let region = self
            .region
            .or_else(|| profile_region(&context, profile?))
            .or_else(|| {
                let is_asked = self.region_from_env;
                is_asked.then(|| default_region(&context)).flatten()
            });
        let credentials = match (self.credentials, profile) {
            (Some(own), _) => own,
            (None, Some(name)) => Arc::new(profile_chain(&context, name)),
            (None, None) => Arc::new(default_chain(&context)),
        };
        let credentials = match self.role {
            Some(role) => Arc::new(Cached::new(AssumeRoleProvider::new(
                context,
                credentials,
                role,
            ))) as Arc<_>,
            None => credentials,
        };
        Ok(Config {
            shared: Arc::new(Shared {
                region,
                network: self.network,
                origin: self.endpoint.as_deref().map(parse_origin).transpose()?,
                credentials,
                transport,
                signature: self.signature,
                retry: self.retry.unwrap_or_else(|| Arc::new(Backoff::new())),
                timeout: self.timeout.unwrap_or(Duration::from_secs(120)),
                attempt_timeout: self.attempt_timeout.unwrap_or(Duration::from_secs(30)),
                max_response: self.max_response.unwrap_or(64 << 20),
                max_raw_body: self.max_raw_body.unwrap_or(16 << 20),
                strict: self.strict,
                errors_in_body: !self.keep_failed,
                user_agent: self.user_agent,
                hooks: self.hooks,
                clock: self.clock.unwrap_or_else(|| Arc::new(SystemTime::now)),
                skew: AtomicI64::new(0),
                location: LocationService::default(),
                unlisted: Once::new(),
            }),
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::transport::Replay;

    use super::*;

    fn builder() -> ConfigBuilder {
        Config::builder().transport(Replay::default())
    }

    #[test]
    fn what_is_not_set_is_as_the_documentation_says() -> Result<(), Error> {
        let usual = builder().build()?;
        let shared = &usual.shared;
        assert_eq!(usual.region(), None);
        let limits = [shared.timeout, shared.attempt_timeout].map(|limit| limit.as_secs());
        let bodies = (shared.max_response, shared.max_raw_body);
        assert_eq!((limits, bodies), ([120, 30], (67_108_864, 16_777_216)));
        let other = builder().max_raw_body(5).build()?.to_builder().build()?;
        assert_eq!(other.shared.max_raw_body, 5);
        let quiet = builder().errors_in_body(false).build()?;
        assert!(!quiet.to_builder().build()?.shared.errors_in_body);
        let again = usual.to_builder();
        assert!(!again.region_from_env && again.build()?.shared.errors_in_body);
        #[cfg(feature = "http")]
        assert!(builder().http(HttpOptions::new()).transport.is_none());
        assert!(shared.errors_in_body && !shared.strict);
        assert_eq!(shared.network, Network::Public);
        let own = builder()
            .region("cn-beijing")
            .network(Network::Vpc)
            .build()?;
        assert_eq!(own.region(), Some("cn-beijing"));
        assert_eq!(own.shared.network, Network::Vpc);
        Ok(())
    }

    #[test]
    fn the_user_agent_is_what_a_header_can_hold() {
        for (suffix, good) in [
            ("", true),
            ("my-tool/1.2 (of mine)", true),
            ("a\r\nb", false),
            ("a\tb", false),
            ("é", false),
            ("\u{7f}", false),
        ] {
            assert_eq!(
                builder().user_agent(suffix).build().is_ok(),
                good,
                "{suffix:?}"
            );
        }
    }
}
