// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `ddosbgp/MoveResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an Anti-DDoS Origin resource to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// let request = alicloud_ddosbgp::MoveResourceGroupRequest::new()
///     .resource_id("...")
///     .resource_group_id("...")
///     .resource_type("...")
///     .resource_region_id("...");
/// let reply = client.move_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourceGroupRequest {
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** Region that the resource lies in.
    pub resource_region_id: Option<String>,
}

impl MoveResourceGroupRequest {
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
    /// Sets `ResourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `ResourceRegionId`, which is required.
    pub fn resource_region_id(mut self, value: impl Into<String>) -> Self {
        self.resource_region_id = Some(value.into());
        self
    }
}

request! {
    MoveResourceGroupRequest {
        "ResourceId" => resource_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "ResourceType" => resource_type: query,
        "ResourceRegionId" => resource_region_id: query,
    }
}

impl Operation for MoveResourceGroupRequest {
    type Response = MoveResourceGroupResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("MoveResourceGroup")
        .required(
            &["ResourceId", "ResourceGroupId", "ResourceType", "ResourceRegionId"],
        );
}

/// Response to [`MoveResourceGroupRequest`], which the documentation does not describe.
pub type MoveResourceGroupResponse = alicloud_runtime::UndocumentedResponse;
