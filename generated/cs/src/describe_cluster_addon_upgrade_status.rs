// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterAddonUpgradeStatus`, from `cs/DescribeClusterAddonUpgradeStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AddonInfo, Tasks, UpgradeStatusItem};

/// Returns how far the upgrade of one component of a cluster has come; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterAddonUpgradeStatusRequest::new()
///     .cluster_id("c106f377e16f34eb1808d6b9362c9****")
///     .component_id("cloud-controller-manager");
/// let reply = client.describe_cluster_addon_upgrade_status(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeClusterAddonUpgradeStatusRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c106f377e16f34eb1808d6b9362c9****`.
    pub cluster_id: Option<String>,
    /// **Required.** Component whose upgrade is looked up;
    /// [`DescribeAddons`](super::Client::describe_addons) lists those there are.
    /// Example: `cloud-controller-manager`.
    pub component_id: Option<String>,
}

impl DescribeClusterAddonUpgradeStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ComponentId`, which is required.
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }
}

request! {
    DescribeClusterAddonUpgradeStatusRequest {
        "ClusterId" => cluster_id: path,
        "ComponentId" => component_id: path,
    }
}

impl Operation for DescribeClusterAddonUpgradeStatusRequest {
    type Response = DescribeClusterAddonUpgradeStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterAddonUpgradeStatus")
        .roa("GET", "/clusters/{ClusterId}/components/{ComponentId}/upgradestatus")
        .required(&["ClusterId", "ComponentId"])
        .read_only();
}

/// Response to [`DescribeClusterAddonUpgradeStatusRequest`].
#[non_exhaustive]
pub struct DescribeClusterAddonUpgradeStatusResponse {
    /// The body of the response.
    pub body: BTreeMap<String, UpgradeStatusItem>,
}

response! {
    DescribeClusterAddonUpgradeStatusResponse {
        "" => body: map,
    }
}
