// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddNodeToGroup`, from `linkwan/AddNodeToGroup.md`.

use alicloud_runtime::codegen::*;

/// Adds a new LoRaWAN node, by DevEUI and PIN code, to a node group.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::AddNodeToGroupRequest::new()
///     .dev_eui("...")
///     .pin_code("...")
///     .node_group_id("...");
/// let reply = client.add_node_to_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddNodeToGroupRequest {
    /// **Required.** Node, by the 16 hexadecimal digits it was made with.
    pub dev_eui: Option<String>,
    /// **Required.** Code that stands for the pin, for programs to act on.
    pub pin_code: Option<String>,
    /// **Required.** ID of the node group that the call is about.
    pub node_group_id: Option<String>,
}

impl AddNodeToGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DevEui`, which is required.
    pub fn dev_eui(mut self, value: impl Into<String>) -> Self {
        self.dev_eui = Some(value.into());
        self
    }
    /// Sets `PinCode`, which is required.
    pub fn pin_code(mut self, value: impl Into<String>) -> Self {
        self.pin_code = Some(value.into());
        self
    }
    /// Sets `NodeGroupId`, which is required.
    pub fn node_group_id(mut self, value: impl Into<String>) -> Self {
        self.node_group_id = Some(value.into());
        self
    }
}

request! {
    AddNodeToGroupRequest {
        "DevEui" => dev_eui: query,
        "PinCode" => pin_code: query,
        "NodeGroupId" => node_group_id: query,
    }
}

impl Operation for AddNodeToGroupRequest {
    type Response = AddNodeToGroupResponse;
    type Error = AddNodeToGroupError;
    const INFO: OperationInfo = super::operation("AddNodeToGroup")
        .required(&["DevEui", "PinCode", "NodeGroupId"])
        .success_flag("Success");
    const ERRORS: &'static [AddNodeToGroupError] = &[
        AddNodeToGroupError::ForbiddenByRam,
        AddNodeToGroupError::ForbiddenByRiskControl,
        AddNodeToGroupError::NonExistent,
        AddNodeToGroupError::ExceedNodeLimit,
        AddNodeToGroupError::NodeGroupDoesNotExist,
        AddNodeToGroupError::DevEuiDuplicated,
        AddNodeToGroupError::NodeAlreadyAdded,
        AddNodeToGroupError::InvalidPinCode,
        AddNodeToGroupError::ResourceLocked,
        AddNodeToGroupError::NodeDoesNotExist,
    ];
}

/// Response to [`AddNodeToGroupRequest`].
#[non_exhaustive]
pub struct AddNodeToGroupResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
}

response! {
    AddNodeToGroupResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`AddNodeToGroupRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`ExceedNodeLimit`](super::DocumentedError::ExceedNodeLimit)
/// - [`NodeGroupDoesNotExist`](super::DocumentedError::NodeGroupDoesNotExist)
/// - [`DevEuiDuplicated`](super::DocumentedError::DevEuiDuplicated)
/// - [`NodeAlreadyAdded`](super::DocumentedError::NodeAlreadyAdded)
/// - [`InvalidPinCode`](super::DocumentedError::InvalidPinCode)
/// - [`ResourceLocked`](super::DocumentedError::ResourceLocked)
/// - [`NodeDoesNotExist`](super::DocumentedError::NodeDoesNotExist)
pub type AddNodeToGroupError = super::DocumentedError;
