// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBClusterEndpointsZonal`, from `polardb/DescribeDBClusterEndpointsZonal.md`.

use alicloud_runtime::codegen::*;

/// Zonal variant of [`DescribeDBClusterEndpoints`](super::Client::describe_db_cluster_endpoints):
/// lists the endpoints of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeDBClusterEndpointsZonalRequest::new()
///     .db_cluster_id("...");
/// let reply = client.describe_db_cluster_endpoints_zonal(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBClusterEndpointsZonalRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of the database endpoint that the call is about.
    pub db_endpoint_id: Option<String>,
    /// How much, or which view, of the information is returned; left out, the usual one.
    pub describe_type: Option<String>,
}

impl DescribeDBClusterEndpointsZonalRequest {
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
    /// Sets `DBEndpointId`.
    pub fn db_endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.db_endpoint_id = Some(value.into());
        self
    }
    /// Sets `DescribeType`.
    pub fn describe_type(mut self, value: impl Into<String>) -> Self {
        self.describe_type = Some(value.into());
        self
    }
}

request! {
    DescribeDBClusterEndpointsZonalRequest {
        "DBClusterId" => db_cluster_id: query,
        "DBEndpointId" => db_endpoint_id: query,
        "DescribeType" => describe_type: query,
    }
}

impl Operation for DescribeDBClusterEndpointsZonalRequest {
    type Response = DescribeDBClusterEndpointsZonalResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBClusterEndpointsZonal")
        .required(&["DBClusterId"])
        .read_only();
}

/// Response to [`DescribeDBClusterEndpointsZonalRequest`], which the documentation does not describe.
pub type DescribeDBClusterEndpointsZonalResponse = alicloud_runtime::UndocumentedResponse;
