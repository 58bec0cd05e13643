// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetIntegrationVersionForCS`, from `cms_2024_03_30/GetIntegrationVersionForCS.md`.

use alicloud_runtime::codegen::*;

/// Shows which version of the integration center a container cluster is connected to.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetIntegrationVersionForCSRequest::new()
///     .cluster_id("c502646fd0d1249baaf792b3a1b589e1b")
///     .cluster_type("acs.ack.cluster");
/// let reply = client.get_integration_version_for_cs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetIntegrationVersionForCSRequest {
    /// **Required.** ID of the cluster that the call is about.
    /// Example: `c502646fd0d1249baaf792b3a1b589e1b`.
    pub cluster_id: Option<String>,
    /// **Required.** Which kind of cluster it is or is to be. Example: `acs.ack.cluster`.
    pub cluster_type: Option<String>,
}

impl GetIntegrationVersionForCSRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `clusterType`, which is required.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
}

request! {
    GetIntegrationVersionForCSRequest {
        "clusterId" => cluster_id: query,
        "clusterType" => cluster_type: query,
    }
}

impl Operation for GetIntegrationVersionForCSRequest {
    type Response = GetIntegrationVersionForCSResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetIntegrationVersionForCS")
        .roa("GET", "/integration-version/cs")
        .required(&["clusterId", "clusterType"])
        .read_only();
}

/// Response to [`GetIntegrationVersionForCSRequest`].
#[non_exhaustive]
pub struct GetIntegrationVersionForCSResponse {
    /// Which version of the integration is meant. Example: `V1`.
    pub integration_version: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD9BCF34-EA09-5643-BC11-AF41C8DFAE5A`.
    pub request_id: Option<String>,
}

response! {
    GetIntegrationVersionForCSResponse {
        "integrationVersion" => integration_version: value,
        "requestId" => request_id: value,
    }
}
