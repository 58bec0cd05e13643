// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBCluster`, from `adb/DeleteDBCluster.md`.

use alicloud_runtime::codegen::*;

/// Releases a Data Lakehouse Edition cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DeleteDBClusterRequest::new()
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
        DeleteDBClusterError::AcsClusterInvalidWorkerState,
        DeleteDBClusterError::AcsClusterElasticPlanJobsExists,
        DeleteDBClusterError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DeleteDBClusterRequest`].
#[non_exhaustive]
pub struct DeleteDBClusterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `amv-bp1r053byu48p****`.
    pub db_cluster_id: Option<String>,
}

response! {
    DeleteDBClusterResponse {
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Errors that the documentation of [`DeleteDBClusterRequest`] names.
///
/// - [`AcsClusterInvalidWorkerState`](super::DocumentedError::AcsClusterInvalidWorkerState)
/// - [`AcsClusterElasticPlanJobsExists`](super::DocumentedError::AcsClusterElasticPlanJobsExists)
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DeleteDBClusterError = super::DocumentedError;
