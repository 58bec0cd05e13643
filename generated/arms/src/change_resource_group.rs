// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `arms/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a resource into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ChangeResourceGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .resource_id("ggxw4lnjuz@cfd34a78f******")
///     .new_resource_group_id("rg-aek2vezare****");
/// let reply = client.change_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `ggxw4lnjuz@cfd34a78f******`.
    pub resource_id: Option<String>,
    /// **Required.** Where the resource is to be moved. Example: `rg-aek2vezare****`.
    pub new_resource_group_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `APPLICATION`.
    pub resource_type: Option<String>,
}

impl ChangeResourceGroupRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    ChangeResourceGroupRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for ChangeResourceGroupRequest {
    type Response = ChangeResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .required(&["RegionId", "ResourceId", "NewResourceGroupId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId");
}

/// Response to [`ChangeResourceGroupRequest`].
#[non_exhaustive]
pub struct ChangeResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `46355DD8-FC56-40C5-BFC6-269DE4F9****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ResourceGroupData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `message`.
    pub message: Option<String>,
}

response! {
    ChangeResourceGroupResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResourceGroupData {
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `ggxw4lnjuz@cfd34a78f******`.
    pub resource_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2vezare****`.
    pub resource_group_id: Option<String>,
}

response! {
    ResourceGroupData {
        "ResourceId" => resource_id: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}
