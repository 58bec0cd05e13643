// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateClusterAttribute`, from `emr/UpdateClusterAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes name, description or deletion protection of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::UpdateClusterAttributeRequest::new()
///     .cluster_id("...");
/// let reply = client.update_cluster_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateClusterAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
}

impl UpdateClusterAttributeRequest {
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
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
}

request! {
    UpdateClusterAttributeRequest {
        "RegionId" => region_id: query,
        "ClusterId" => cluster_id: query,
        "ClusterName" => cluster_name: query,
        "Description" => description: query,
        "DeletionProtection" => deletion_protection: query,
    }
}

impl Operation for UpdateClusterAttributeRequest {
    type Response = UpdateClusterAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateClusterAttribute")
        .required(&["RegionId", "ClusterId"])
        .region("RegionId");
}

/// Response to [`UpdateClusterAttributeRequest`], which the documentation does not describe.
pub type UpdateClusterAttributeResponse = alicloud_runtime::UndocumentedResponse;
