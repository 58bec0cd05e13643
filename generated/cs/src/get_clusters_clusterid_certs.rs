// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetClustersClusteridCerts`, from `cs/GetClustersClusteridCerts.md`.

use alicloud_runtime::codegen::*;

/// Fetches the certificate data of a cluster as text, with which clients connect to it.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::GetClustersClusteridCertsRequest::new()
///     .clusterid("...");
/// let reply = client.get_clusters_clusterid_certs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetClustersClusteridCertsRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    pub clusterid: Option<String>,
}

impl GetClustersClusteridCertsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clusterid`, which is required.
    pub fn clusterid(mut self, value: impl Into<String>) -> Self {
        self.clusterid = Some(value.into());
        self
    }
}

request! {
    GetClustersClusteridCertsRequest {
        "clusterid" => clusterid: path,
    }
}

impl Operation for GetClustersClusteridCertsRequest {
    type Response = GetClustersClusteridCertsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetClustersClusteridCerts")
        .roa("GET", "/clusters/{clusterid}/certs")
        .required(&["clusterid"])
        .read_only();
}

/// Response to [`GetClustersClusteridCertsRequest`].
#[non_exhaustive]
pub struct GetClustersClusteridCertsResponse {
    /// Certificates and keys for connecting to the cluster.
    pub config: Option<String>,
}

response! {
    GetClustersClusteridCertsResponse {
        "config" => config: value,
    }
}
