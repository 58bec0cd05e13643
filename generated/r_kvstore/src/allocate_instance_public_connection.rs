// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateInstancePublicConnection`, from `r-kvstore/AllocateInstancePublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives an instance an endpoint that clients can reach over the internet.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::AllocateInstancePublicConnectionRequest::new()
///     .connection_string_prefix("r-bp1xxxxxxxxxxxxx")
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .port("6379");
/// let reply = client.allocate_instance_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateInstancePublicConnectionRequest {
    /// **Required.** First label of the host name that clients connect to; the service adds the rest.
    /// Length: 8 to 64. Example: `r-bp1xxxxxxxxxxxxx`.
    pub connection_string_prefix: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Port on which the instance listens for clients.
    /// Range: 1024 to 65535. Example: `6379`.
    pub port: Option<String>,
}

impl AllocateInstancePublicConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConnectionStringPrefix`, which is required.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Port`, which is required.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

request! {
    AllocateInstancePublicConnectionRequest {
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "InstanceId" => instance_id: query,
        "Port" => port: query,
    }
}

impl Operation for AllocateInstancePublicConnectionRequest {
    type Response = AllocateInstancePublicConnectionResponse;
    type Error = AllocateInstancePublicConnectionError;
    const INFO: OperationInfo = super::operation("AllocateInstancePublicConnection")
        .required(&["ConnectionStringPrefix", "InstanceId", "Port"]);
    const ERRORS: &'static [AllocateInstancePublicConnectionError] = &[
        AllocateInstancePublicConnectionError::MissingInstanceId,
        AllocateInstancePublicConnectionError::MissingConnectionString,
        AllocateInstancePublicConnectionError::MissingPort,
        AllocateInstancePublicConnectionError::NetTypeExists,
        AllocateInstancePublicConnectionError::InvalidConnectionStringFormat,
        AllocateInstancePublicConnectionError::NewSSLAlreadyEnabled,
        AllocateInstancePublicConnectionError::SSLNotSupportNetType,
    ];
}

/// Response to [`AllocateInstancePublicConnectionRequest`].
pub type AllocateInstancePublicConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AllocateInstancePublicConnectionRequest`] names.
///
/// - [`MissingInstanceId`](super::DocumentedError::MissingInstanceId)
/// - [`MissingConnectionString`](super::DocumentedError::MissingConnectionString)
/// - [`MissingPort`](super::DocumentedError::MissingPort)
/// - [`NetTypeExists`](super::DocumentedError::NetTypeExists)
/// - [`InvalidConnectionStringFormat`](super::DocumentedError::InvalidConnectionStringFormat)
/// - [`NewSSLAlreadyEnabled`](super::DocumentedError::NewSSLAlreadyEnabled)
/// - [`SSLNotSupportNetType`](super::DocumentedError::SSLNotSupportNetType)
pub type AllocateInstancePublicConnectionError = super::DocumentedError;
