// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterAddonsVersion`, from `cs/DescribeClusterAddonsVersion.md`.

use alicloud_runtime::codegen::*;

/// Returns versions and details of all components installed in a cluster; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterAddonsVersionRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****");
/// let reply = client.describe_cluster_addons_version(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeClusterAddonsVersionRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
}

impl DescribeClusterAddonsVersionRequest {
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
}

request! {
    DescribeClusterAddonsVersionRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for DescribeClusterAddonsVersionRequest {
    type Response = DescribeClusterAddonsVersionResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterAddonsVersion")
        .roa("GET", "/clusters/{ClusterId}/components/version")
        .required(&["ClusterId"])
        .read_only();
}

/// Response to [`DescribeClusterAddonsVersionRequest`].
#[non_exhaustive]
pub struct DescribeClusterAddonsVersionResponse {
    /// The body of the response.
    pub body: BTreeMap<String, ClusterAddonsVersionItem>,
}

response! {
    DescribeClusterAddonsVersionResponse {
        "" => body: map,
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct ClusterAddonsVersionItem {
    /// Component meant, by its name, such as `coredns`. Example: `ack-node-problem-detector`.
    pub component_name: Option<String>,
    /// Version of the component. Example: `1.2.1`.
    pub version: Option<String>,
    /// Newer version that the cluster or the component can be or is to be upgraded to.
    /// Example: `1.2.1`.
    pub next_version: Option<String>,
    /// What changes when the component is upgraded to the next version. Example: `false`.
    pub changed: Option<String>,
    /// Whether a newer version of the component can be installed in this cluster. Example: `false`.
    pub can_upgrade: Option<bool>,
    /// How a component is upgraded: all at once, or on a small share first (canary).
    /// Example: `overwrite`.
    pub policy: Option<String>,
    /// Whether the component is in a state in which it can be upgraded. Example: `false`.
    pub ready_to_upgrade: Option<String>,
    /// Whether the component is installed in the cluster. Example: `true`.
    pub exist: Option<bool>,
    /// Whether the cluster cannot do without the component. Example: `false`.
    pub required: Option<bool>,
    /// Text for people on how the call, the check or the resource stands. Example: `text`.
    pub message: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `text`.
    pub value: Option<String>,
}

response! {
    ClusterAddonsVersionItem {
        "component_name" => component_name: value,
        "version" => version: value,
        "next_version" => next_version: value,
        "changed" => changed: value,
        "can_upgrade" => can_upgrade: value,
        "policy" => policy: value,
        "ready_to_upgrade" => ready_to_upgrade: value,
        "exist" => exist: value,
        "required" => required: value,
        "message" => message: value,
        "value" => value: value,
    }
}
