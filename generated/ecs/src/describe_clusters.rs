// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusters`, from `ecs/DescribeClusters.md`.

use alicloud_runtime::codegen::*;

/// Lists the IDs of the clusters in a region.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeClustersRequest::new();
/// let reply = client.describe_clusters(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeClustersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeClustersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeClustersRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeClustersRequest {
    type Response = DescribeClustersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClusters")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeClustersRequest`].
#[non_exhaustive]
pub struct DescribeClustersResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// The clusters that were found or are concerned, one entry each.
    pub clusters: Vec<Cluster>,
}

response! {
    DescribeClustersResponse {
        "RequestId" => request_id: value,
        "Clusters" => clusters: list("Cluster"),
    }
}

/// The clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Cluster {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

response! {
    Cluster {
        "ClusterId" => cluster_id: value,
    }
}
