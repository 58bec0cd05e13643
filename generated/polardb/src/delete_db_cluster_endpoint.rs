// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDBClusterEndpoint`, from `polardb/DeleteDBClusterEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Releases a custom cluster endpoint of a PolarDB cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DeleteDBClusterEndpointRequest::new()
///     .db_cluster_id("pc-xxxxxxxxxxxxxxxxxx")
///     .endpoint_id("pe-xxxxxxxxxxxxxxxxxx")
///     .db_endpoint_id("...");
/// let reply = client.delete_db_cluster_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDBClusterEndpointRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Connection address that is meant; the matching list operation shows it.
    pub endpoint_id: Option<String>,
    /// **Required.** ID of the database endpoint that the call is about.
    pub db_endpoint_id: Option<String>,
    /// PolarFS file storage that is meant.
    pub polar_fs_instance_id: Option<String>,
}

impl DeleteDBClusterEndpointRequest {
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
    /// Sets `EndpointId`, which is required.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `DBEndpointId`, which is required.
    pub fn db_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_id = Some(value.into());
        self
    }
    /// Sets `PolarFsInstanceId`.
    pub fn polar_fs_instance_id(mut self, value: impl Into<String>) -> Self {
        self.polar_fs_instance_id = Some(value.into());
        self
    }
}

request! {
    DeleteDBClusterEndpointRequest {
        "DBClusterId" => db_cluster_id: query,
        "EndpointId" => endpoint_id: query,
        "DBEndpointId" => db_endpoint_id: query,
        "PolarFsInstanceId" => polar_fs_instance_id: query,
    }
}

impl Operation for DeleteDBClusterEndpointRequest {
    type Response = DeleteDBClusterEndpointResponse;
    type Error = DeleteDBClusterEndpointError;
    const INFO: OperationInfo = super::operation("DeleteDBClusterEndpoint")
        .required(&["DBClusterId", "EndpointId", "DBEndpointId"]);
    const ERRORS: &'static [DeleteDBClusterEndpointError] = &[
        DeleteDBClusterEndpointError::ClusterEndpointStatusNotValid,
        DeleteDBClusterEndpointError::InvalidDBEndpointIdMalformed,
        DeleteDBClusterEndpointError::InvalidDBClusterIdNotFound,
        DeleteDBClusterEndpointError::InvalidDBClusterIdMalformed,
    ];
}

/// Response to [`DeleteDBClusterEndpointRequest`].
pub type DeleteDBClusterEndpointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDBClusterEndpointRequest`] names.
///
/// - [`ClusterEndpointStatusNotValid`](super::DocumentedError::ClusterEndpointStatusNotValid)
/// - [`InvalidDBEndpointIdMalformed`](super::DocumentedError::InvalidDBEndpointIdMalformed)
/// - [`InvalidDBClusterIdNotFound`](super::DocumentedError::InvalidDBClusterIdNotFound)
/// - [`InvalidDBClusterIdMalformed`](super::DocumentedError::InvalidDBClusterIdMalformed)
pub type DeleteDBClusterEndpointError = super::DocumentedError;
