// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterAddonsUpgradeStatus`, from `cs/DescribeClusterAddonsUpgradeStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AddonInfo, Tasks, UpgradeStatusItem};

/// Returns the upgrade state of several components of a cluster at once, by their names;
/// deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterAddonsUpgradeStatusRequest::new()
///     .cluster_id("c23421cfa74454bc8b37163fd19af****")
///     .component_ids(["metric-server"]);
/// let reply = client.describe_cluster_addons_upgrade_status(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeClusterAddonsUpgradeStatusRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c23421cfa74454bc8b37163fd19af****`.
    pub cluster_id: Option<String>,
    /// **Required.** Components whose upgrades are looked up, by name. Example: `metric-server`.
    pub component_ids: Vec<String>,
}

impl DescribeClusterAddonsUpgradeStatusRequest {
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
    /// Sets `componentIds`, which is required.
    pub fn component_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.component_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeClusterAddonsUpgradeStatusRequest {
        "ClusterId" => cluster_id: path,
        "componentIds" => component_ids: query_json,
    }
}

impl Operation for DescribeClusterAddonsUpgradeStatusRequest {
    type Response = DescribeClusterAddonsUpgradeStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterAddonsUpgradeStatus")
        .roa("GET", "/clusters/{ClusterId}/components/upgradestatus")
        .required(&["ClusterId", "componentIds"])
        .read_only();
}

/// Response to [`DescribeClusterAddonsUpgradeStatusRequest`].
#[non_exhaustive]
pub struct DescribeClusterAddonsUpgradeStatusResponse {
    /// The body of the response.
    pub body: BTreeMap<String, UpgradeStatusItem>,
}

response! {
    DescribeClusterAddonsUpgradeStatusResponse {
        "" => body: map,
    }
}
