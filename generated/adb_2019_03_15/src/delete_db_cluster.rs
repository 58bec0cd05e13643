// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBCluster`, from `adb_2019_03_15/DeleteDBCluster.md`.

use alicloud_runtime::codegen::*;

/// Releases a cluster together with its data.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DeleteDBClusterRequest::new()
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
#[non_exhaustive]
pub struct DeleteDBClusterResponse {
    /// ID of the task, for asking how far it is. Example: `421693038`.
    pub task_id: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp1u8c0mgfg58****`.
    pub db_cluster_id: Option<String>,
}

response! {
    DeleteDBClusterResponse {
        "TaskId" => task_id: value,
        "RequestId" => request_id: value,
        "DBClusterId" => db_cluster_id: value,
    }
}

/// Errors that the documentation of [`DeleteDBClusterRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DeleteDBClusterError = super::DocumentedError;
