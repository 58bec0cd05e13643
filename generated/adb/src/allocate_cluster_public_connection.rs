// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateClusterPublicConnection`, from `adb/AllocateClusterPublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives a cluster a public endpoint, with a prefix and engine of your choice.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::AllocateClusterPublicConnectionRequest::new()
///     .db_cluster_id("...");
/// let reply = client.allocate_cluster_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocateClusterPublicConnectionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// First label of the host name that clients connect to; the service adds the rest.
    pub connection_string_prefix: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
}

impl AllocateClusterPublicConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ConnectionStringPrefix`.
    pub fn connection_string_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_string_prefix = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
}

request! {
    AllocateClusterPublicConnectionRequest {
        "DBClusterId" => db_cluster_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
        "Engine" => engine: query,
    }
}

impl Operation for AllocateClusterPublicConnectionRequest {
    type Response = AllocateClusterPublicConnectionResponse;
    type Error = AllocateClusterPublicConnectionError;
    const INFO: OperationInfo = super::operation("AllocateClusterPublicConnection")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [AllocateClusterPublicConnectionError] = &[
        AllocateClusterPublicConnectionError::InvalidConnectionStringPrefixMalformed,
        AllocateClusterPublicConnectionError::InvalidDBClusterIdNotFound,
        AllocateClusterPublicConnectionError::InvalidDBClusterIdMalformed,
        AllocateClusterPublicConnectionError::AcsInvalidParameterAny,
    ];
}

/// Response to [`AllocateClusterPublicConnectionRequest`].
pub type AllocateClusterPublicConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AllocateClusterPublicConnectionRequest`] names.
///
/// - [`InvalidConnectionStringPrefixMalformed`](super::DocumentedError::InvalidConnectionStringPrefixMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
/// - [`AcsInvalidParameterAny`](super::DocumentedError::AcsInvalidParameterAny)
pub type AllocateClusterPublicConnectionError = super::DocumentedError;
