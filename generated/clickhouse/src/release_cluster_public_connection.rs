// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseClusterPublicConnection`, from `clickhouse/ReleaseClusterPublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Takes the public endpoint of a ClickHouse cluster away.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::ReleaseClusterPublicConnectionRequest::new()
///     .db_cluster_id("...");
/// let reply = client.release_cluster_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseClusterPublicConnectionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl ReleaseClusterPublicConnectionRequest {
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
}

request! {
    ReleaseClusterPublicConnectionRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for ReleaseClusterPublicConnectionRequest {
    type Response = ReleaseClusterPublicConnectionResponse;
    type Error = ReleaseClusterPublicConnectionError;
    const INFO: OperationInfo = super::operation("ReleaseClusterPublicConnection")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [ReleaseClusterPublicConnectionError] = &[
        ReleaseClusterPublicConnectionError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ReleaseClusterPublicConnectionRequest`].
pub type ReleaseClusterPublicConnectionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseClusterPublicConnectionRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ReleaseClusterPublicConnectionError = super::DocumentedError;
