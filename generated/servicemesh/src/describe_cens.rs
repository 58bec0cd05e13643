// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCens`, from `servicemesh/DescribeCens.md`.

use alicloud_runtime::codegen::*;

/// Shows whether the clusters of an ASM instance can reach each other across VPCs.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeCensRequest::new();
/// let reply = client.describe_cens(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCensRequest {
    /// Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl DescribeCensRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
}

request! {
    DescribeCensRequest {
        "ServiceMeshId" => service_mesh_id: query,
    }
}

impl Operation for DescribeCensRequest {
    type Response = DescribeCensResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCens").read_only();
}

/// Response to [`DescribeCensRequest`].
#[non_exhaustive]
pub struct DescribeCensResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BD65C0AD-D3C6-48D3-8D93-38D2015C****`.
    pub request_id: Option<String>,
    /// The clusters that were found or are concerned, one entry each.
    /// Example: `c584d805c7bd442b8bac421f9849f*****`.
    pub clusters: Vec<String>,
}

response! {
    DescribeCensResponse {
        "RequestId" => request_id: value,
        "Clusters" => clusters: list(""),
    }
}
