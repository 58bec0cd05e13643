// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBCluster`, from `clickhouse/DeleteDBCluster.md`.

use alicloud_runtime::codegen::*;

/// Releases a ClickHouse cluster that is billed by pay-as-you-go.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DeleteDBClusterRequest::new()
///     .db_cluster_id("...");
/// let reply = client.delete_db_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBClusterRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DeleteDBClusterRequest {
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
    DeleteDBClusterRequest {
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DeleteDBClusterRequest {
    type Response = DeleteDBClusterResponse;
    type Error = DeleteDBClusterError;
    const INFO: OperationInfo = super::operation("DeleteDBCluster")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [DeleteDBClusterError] = &[
        DeleteDBClusterError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DeleteDBClusterRequest`].
pub type DeleteDBClusterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDBClusterRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DeleteDBClusterError = super::DocumentedError;
