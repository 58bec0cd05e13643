// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `clickhouse/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a cluster into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::ChangeResourceGroupRequest::new()
///     .resource_id("...")
///     .resource_region_id("...")
///     .resource_group_id("...");
/// let reply = client.change_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Region that the resource lies in.
    pub resource_region_id: Option<String>,
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ChangeResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceRegionId`, which is required.
    pub fn resource_region_id(mut self, value: impl Into<String>) -> Self {
        self.resource_region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ChangeResourceGroupRequest {
        "ResourceId" => resource_id: query,
        "ResourceRegionId" => resource_region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ChangeResourceGroupRequest {
    type Response = ChangeResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .required(&["ResourceId", "ResourceRegionId", "ResourceGroupId"]);
}

/// Response to [`ChangeResourceGroupRequest`], which the documentation does not describe.
pub type ChangeResourceGroupResponse = alicloud_runtime::UndocumentedResponse;
