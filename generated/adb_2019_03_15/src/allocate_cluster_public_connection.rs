// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateClusterPublicConnection`, from `adb_2019_03_15/AllocateClusterPublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives a cluster a public endpoint, whose prefix can be chosen.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::AllocateClusterPublicConnectionRequest::new()
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
}

request! {
    AllocateClusterPublicConnectionRequest {
        "DBClusterId" => db_cluster_id: query,
        "ConnectionStringPrefix" => connection_string_prefix: query,
    }
}

impl Operation for AllocateClusterPublicConnectionRequest {
    type Response = AllocateClusterPublicConnectionResponse;
    type Error = AllocateClusterPublicConnectionError;
    const INFO: OperationInfo = super::operation("AllocateClusterPublicConnection")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [AllocateClusterPublicConnectionError] = &[
        AllocateClusterPublicConnectionError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`AllocateClusterPublicConnectionRequest`].
pub type AllocateClusterPublicConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AllocateClusterPublicConnectionRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type AllocateClusterPublicConnectionError = super::DocumentedError;
