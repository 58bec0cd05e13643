// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClusterAddonMetadata`, from `cs/DescribeClusterAddonMetadata.md`.

use alicloud_runtime::codegen::*;

/// Returns the version of a component that a given cluster can use, with its configurable
/// parameters; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeClusterAddonMetadataRequest::new()
///     .cluster_id("c71d616e629ff40d5b42d7bb87770****")
///     .component_id("coredns");
/// let reply = client.describe_cluster_addon_metadata(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeClusterAddonMetadataRequest {
    /// **Required.** ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `c71d616e629ff40d5b42d7bb87770****`.
    pub cluster_id: Option<String>,
    /// **Required.** Component meant, by its name, such as `coredns`.
    pub component_id: Option<String>,
    /// Version of the component. Example: `1.8.4.1`.
    pub version: Option<String>,
}

impl DescribeClusterAddonMetadataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `cluster_id`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `component_id`, which is required.
    pub fn component_id(mut self, value: impl Into<String>) -> Self {
        self.component_id = Some(value.into());
        self
    }
    /// Sets `version`.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}

request! {
    DescribeClusterAddonMetadataRequest {
        "cluster_id" => cluster_id: path,
        "component_id" => component_id: path,
        "version" => version: query,
    }
}

impl Operation for DescribeClusterAddonMetadataRequest {
    type Response = DescribeClusterAddonMetadataResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeClusterAddonMetadata")
        .roa("GET", "/clusters/{cluster_id}/components/{component_id}/metadata")
        .required(&["cluster_id", "component_id"])
        .read_only();
}

/// Response to [`DescribeClusterAddonMetadataRequest`].
#[non_exhaustive]
pub struct DescribeClusterAddonMetadataResponse {
    /// Name of the component, such as `coredns`.
    pub name: Option<String>,
    /// Version of the component. Example: `1.8.4.1`.
    pub version: Option<String>,
    /// JSON schema that settings for the component must comply with. Example: `text`.
    pub config_schema: Option<String>,
}

response! {
    DescribeClusterAddonMetadataResponse {
        "name" => name: value,
        "version" => version: value,
        "config_schema" => config_schema: value,
    }
}
