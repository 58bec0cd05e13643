// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ManuallyStartDBCluster`, from `polardb/ManuallyStartDBCluster.md`.

use alicloud_runtime::codegen::*;

/// Starts a cluster that was stopped.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ManuallyStartDBClusterRequest::new()
///     .db_cluster_id("...");
/// let reply = client.manually_start_db_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ManuallyStartDBClusterRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ManuallyStartDBClusterRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ManuallyStartDBClusterRequest {
        "DBClusterId" => db_cluster_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ManuallyStartDBClusterRequest {
    type Response = ManuallyStartDBClusterResponse;
    type Error = ManuallyStartDBClusterError;
    const INFO: OperationInfo = super::operation("ManuallyStartDBCluster")
        .required(&["DBClusterId"])
        .region("RegionId");
    const ERRORS: &'static [ManuallyStartDBClusterError] = &[
        ManuallyStartDBClusterError::InvalidDBClusterNotFound,
        ManuallyStartDBClusterError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`ManuallyStartDBClusterRequest`].
pub type ManuallyStartDBClusterResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ManuallyStartDBClusterRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type ManuallyStartDBClusterError = super::DocumentedError;
