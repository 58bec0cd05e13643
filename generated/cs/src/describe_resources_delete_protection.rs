// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourcesDeleteProtection`, from `cs/DescribeResourcesDeleteProtection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Tells whether deletion protection is on for given namespaces or services in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeResourcesDeleteProtectionRequest::new()
///     .cluster_id("c82e6987e2961451182edacd74faf****")
///     .resource_type("namespaces");
/// let reply = client.describe_resources_delete_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourcesDeleteProtectionRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c82e6987e2961451182edacd74faf****`.
    pub cluster_id: Option<String>,
    /// **Required.** Kind of Kubernetes objects whose protection is looked at. Example: `namespaces`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Namespace whose resources are looked at. Example: `default`.
    pub namespace: Option<String>,
    /// Objects that the call works on, by name. Example: `test1,test2`.
    pub resources: Option<String>,
}

impl DescribeResourcesDeleteProtectionRequest {
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
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `resources`.
    pub fn resources(mut self, value: impl Into<String>) -> Self {
        self.resources = Some(value.into());
        self
    }
}

request! {
    DescribeResourcesDeleteProtectionRequest {
        "ClusterId" => cluster_id: path,
        "ResourceType" => resource_type: path,
        "namespace" => namespace: query,
        "resources" => resources: query,
    }
}

impl Operation for DescribeResourcesDeleteProtectionRequest {
    type Response = DescribeResourcesDeleteProtectionResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeResourcesDeleteProtection")
        .roa("GET", "/clusters/{ClusterId}/resources/{ResourceType}/protection")
        .required(&["ClusterId", "ResourceType"])
        .read_only();
}

/// Response to [`DescribeResourcesDeleteProtectionRequest`].
#[non_exhaustive]
pub struct DescribeResourcesDeleteProtectionResponse {
    /// The body of the response.
    pub body: Vec<ResourcesDeleteProtectionItem>,
}

response! {
    DescribeResourcesDeleteProtectionResponse {
        "" => body: list(""),
    }
}

/// The body of the response.
#[non_exhaustive]
pub struct ResourcesDeleteProtectionItem {
    /// Name of the namespace or service that was looked up. Example: `arms-prom`.
    pub name: Option<String>,
    /// Kubernetes namespace that the object lies in or that the call is limited to.
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Kind of resources that the protection covers, such as namespaces.
    pub resource: Option<String>,
    /// Whether the resources are protected from deletion. Example: `false`.
    pub protection: Option<bool>,
}

response! {
    ResourcesDeleteProtectionItem {
        "name" => name: value,
        "namespace" => namespace: value,
        "resource" => resource: value,
        "protection" => protection: value,
    }
}
