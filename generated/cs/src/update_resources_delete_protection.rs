// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateResourcesDeleteProtection`, from `cs/UpdateResourcesDeleteProtection.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType};

/// Turns deletion protection on or off for given namespaces or services in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::UpdateResourcesDeleteProtectionRequest::new()
///     .cluster_id("c850429a2287b4d968e27e87a4921****")
///     .resource_type("services");
/// let reply = client.update_resources_delete_protection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateResourcesDeleteProtectionRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c850429a2287b4d968e27e87a4921****`.
    pub cluster_id: Option<String>,
    /// Kubernetes namespace that the object lies in or that the call is limited to.
    /// Example: `default`.
    pub namespace: Option<String>,
    /// **Required.** Kind of resource that the tags, the permission or the protection are for.
    /// Example: `services`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Objects that the call works on, by name. Example: `test`.
    pub resources: Vec<String>,
    /// Whether the resources are to be protected from deletion or no longer. Example: `true`.
    pub enable: Option<bool>,
}

impl UpdateResourcesDeleteProtectionRequest {
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
    /// Sets `namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `resource_type`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `resources`.
    pub fn resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `enable`.
    #[inline]
    pub fn enable(mut self, value: bool) -> Self {
        self.enable = Some(value);
        self
    }
}

request! {
    UpdateResourcesDeleteProtectionRequest {
        "ClusterId" => cluster_id: path,
        "namespace" => namespace: body,
        "resource_type" => resource_type: body,
        "resources" => resources: body,
        "enable" => enable: body,
    }
}

impl Operation for UpdateResourcesDeleteProtectionRequest {
    type Response = UpdateResourcesDeleteProtectionResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateResourcesDeleteProtection")
        .roa("PUT", "/clusters/{ClusterId}/resources/protection")
        .required(&["ClusterId", "resource_type"]);
}

/// Response to [`UpdateResourcesDeleteProtectionRequest`].
#[non_exhaustive]
pub struct UpdateResourcesDeleteProtectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0527ac9a-c899-4341-a21a-xxxxxxxxx`.
    pub request_id: Option<String>,
    /// Kubernetes namespace that the object lies in or that the call is limited to.
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Kind of resource that the tags, the permission or the protection are for.
    /// Example: `namespaces`.
    pub resource_type: Option<String>,
    /// Objects whose protection was changed, by name. Example: `test1`.
    pub resources: Vec<String>,
    /// Whether the resources are protected from deletion. Example: `enable`.
    pub protection: Option<String>,
}

response! {
    UpdateResourcesDeleteProtectionResponse {
        "requestId" => request_id: value,
        "namespace" => namespace: value,
        "resource_type" => resource_type: value,
        "resources" => resources: list(""),
        "protection" => protection: value,
    }
}
