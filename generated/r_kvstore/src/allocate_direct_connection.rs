// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateDirectConnection`, from `r-kvstore/AllocateDirectConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives a cluster instance a private endpoint that leads straight to the shards, bypassing the
/// proxies.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::AllocateDirectConnectionRequest::new()
///     .instance_id("...");
/// let reply = client.allocate_direct_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateDirectConnectionRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
    /// Port on which the instance listens for clients.
    pub port: Option<String>,
}

impl AllocateDirectConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ConnectionString`.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `Port`.
    pub fn port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

request! {
    AllocateDirectConnectionRequest {
        "InstanceId" => instance_id: query,
        "ConnectionString" => connection_string: query,
        "Port" => port: query,
    }
}

impl Operation for AllocateDirectConnectionRequest {
    type Response = AllocateDirectConnectionResponse;
    type Error = AllocateDirectConnectionError;
    const INFO: OperationInfo = super::operation("AllocateDirectConnection")
        .required(&["InstanceId"]);
    const ERRORS: &'static [AllocateDirectConnectionError] = &[
        AllocateDirectConnectionError::NetTypeExists,
        AllocateDirectConnectionError::InvalidConnType,
        AllocateDirectConnectionError::TaskHasExist,
        AllocateDirectConnectionError::ConnectionStringAlreadyExists,
        AllocateDirectConnectionError::InvalidConnectionStringFormat,
        AllocateDirectConnectionError::DirectConnectionAlreadyExists,
        AllocateDirectConnectionError::InvalidVPCParamGroup,
        AllocateDirectConnectionError::InvalidConnectionString,
        AllocateDirectConnectionError::UnsupportedEngineVersion,
        AllocateDirectConnectionError::IncorrectMinorVersion,
        AllocateDirectConnectionError::InstanceStatusNotSupport,
        AllocateDirectConnectionError::InvalidDbInstanceIdNotFound,
    ];
}

/// Response to [`AllocateDirectConnectionRequest`].
pub type AllocateDirectConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AllocateDirectConnectionRequest`] names.
///
/// - [`NetTypeExists`](super::DocumentedError::NetTypeExists)
/// - [`InvalidConnType`](super::DocumentedError::InvalidConnType)
/// - [`TaskHasExist`](super::DocumentedError::TaskHasExist)
/// - [`ConnectionStringAlreadyExists`](super::DocumentedError::ConnectionStringAlreadyExists)
/// - [`InvalidConnectionStringFormat`](super::DocumentedError::InvalidConnectionStringFormat)
/// - [`DirectConnectionAlreadyExists`](super::DocumentedError::DirectConnectionAlreadyExists)
/// - [`InvalidVPCParamGroup`](super::DocumentedError::InvalidVPCParamGroup)
/// - [`InvalidConnectionString`](super::DocumentedError::InvalidConnectionString)
/// - [`UnsupportedEngineVersion`](super::DocumentedError::UnsupportedEngineVersion)
/// - [`IncorrectMinorVersion`](super::DocumentedError::IncorrectMinorVersion), here with HTTP status 403
/// - [`InstanceStatusNotSupport`](super::DocumentedError::InstanceStatusNotSupport)
/// - [`InvalidDbInstanceIdNotFound`](super::DocumentedError::InvalidDbInstanceIdNotFound)
pub type AllocateDirectConnectionError = super::DocumentedError;
