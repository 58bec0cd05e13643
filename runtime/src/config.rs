use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::credentials::ProvideCredentials;
use crate::error::{Error, ErrorKind};
use crate::product::Network;
use crate::transport::Transport;

/// What all clients of a program share: region, credentials, transport, limits. Cheap to clone.
#[derive(Clone)]
pub struct Config {
    pub(crate) shared: Arc<Shared>,
}

pub(crate) struct Shared {
    pub(crate) region: Option<String>,
    pub(crate) network: Network,
    pub(crate) endpoint: Option<String>,
    pub(crate) credentials: Arc<dyn ProvideCredentials>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) timeout: Duration,
}

impl Config {
    /// A configuration to be filled in.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder::default()
    }

    /// Everything from the environment and the usual files: region and default credential chain.
    ///
    /// # Errors
    /// When the transport cannot be set up.
    pub async fn from_env() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// The region.
    pub fn region(&self) -> Option<&str> {
        self.shared.region.as_deref()
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("region", &self.shared.region)
            .field("network", &self.shared.network)
            .field("endpoint", &self.shared.endpoint)
            .field("timeout", &self.shared.timeout)
            .finish_non_exhaustive()
    }
}

/// Fills in a [`Config`].
#[derive(Default)]
pub struct ConfigBuilder {
    region: Option<String>,
    network: Network,
    endpoint: Option<String>,
    credentials: Option<Arc<dyn ProvideCredentials>>,
    transport: Option<Arc<dyn Transport>>,
    timeout: Option<Duration>,
}

impl ConfigBuilder {
    /// The region whose endpoints are used.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The network over which endpoints are reached.
    pub fn network(mut self, network: Network) -> Self {
        self.network = network;
        self
    }

    /// One endpoint for every call: `host`, `host:port` or a URL. Plain HTTP only when the URL says so.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    /// Where credentials come from; [`Credentials`](crate::Credentials) themselves will do.
    pub fn credentials(mut self, provider: impl ProvideCredentials + 'static) -> Self {
        self.credentials = Some(Arc::new(provider));
        self
    }

    /// How requests travel.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Time that a call may take with all its attempts.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// The configuration.
    ///
    /// # Errors
    /// When the transport cannot be set up.
    pub fn build(self) -> Result<Config, Error> {
        let missing = |what: &str| Error::new(ErrorKind::Config, format!("no {what} is set"));
        Ok(Config {
            shared: Arc::new(Shared {
                region: self.region,
                network: self.network,
                endpoint: self.endpoint,
                credentials: self
                    .credentials
                    .ok_or_else(|| missing("credentials provider"))?,
                transport: self.transport.ok_or_else(|| missing("transport"))?,
                timeout: self.timeout.unwrap_or(Duration::from_secs(60)),
            }),
        })
    }
}
