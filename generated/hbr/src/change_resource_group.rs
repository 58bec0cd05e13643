// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `hbr/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a resource of the backup service into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::ChangeResourceGroupRequest::new()
///     .resource_type("...")
///     .resource_id("...")
///     .new_resource_group_id("...");
/// let reply = client.change_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// **Required.** Object that is protected, moved or tagged, by the ID that its own service gave it.
    pub resource_id: Option<String>,
    /// **Required.** Where the resource is to be moved.
    pub new_resource_group_id: Option<String>,
}

impl ChangeResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
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
}

request! {
    ChangeResourceGroupRequest {
        "ResourceType" => resource_type: form,
        "ResourceId" => resource_id: form,
        "NewResourceGroupId" => new_resource_group_id: form,
    }
}

impl Operation for ChangeResourceGroupRequest {
    type Response = ChangeResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .required(&["ResourceType", "ResourceId", "NewResourceGroupId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`ChangeResourceGroupRequest`].
#[non_exhaustive]
pub struct ChangeResourceGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C438054F-9088-5D1B-AED0-0EA86D9C65F4`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ChangeResourceGroupResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
