// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateResourceGroup`, from `resourcemanager/CreateResourceGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RegionStatus, ResourceGroup, Tag};

/// Creates a resource group, into which resources of the account can be sorted.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CreateResourceGroupRequest::new()
///     .name("...")
///     .display_name("...");
/// let reply = client.create_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateResourceGroupRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Name shown to people; not used to identify the item.
    pub display_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl CreateResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `DisplayName`, which is required.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateResourceGroupRequest {
        "Name" => name: query,
        "DisplayName" => display_name: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateResourceGroupRequest {
    type Response = CreateResourceGroupResponse;
    type Error = CreateResourceGroupError;
    const INFO: OperationInfo = super::operation("CreateResourceGroup")
        .required(&["Name", "DisplayName"]);
    const ERRORS: &'static [CreateResourceGroupError] = &[
        CreateResourceGroupError::InvalidParameterNameInvalidChars,
        CreateResourceGroupError::InvalidParameterNameLength,
        CreateResourceGroupError::InvalidParameterDisplayNameLength,
        CreateResourceGroupError::MissingParameterDisplayName,
        CreateResourceGroupError::InvalidParameterDisplayName,
        CreateResourceGroupError::LimitExceededResourceGroup,
    ];
}

/// Response to [`CreateResourceGroupRequest`].
#[non_exhaustive]
pub struct CreateResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `04F0F334-1335-436C-A1D7-6C044FE73368`.
    pub request_id: Option<String>,
    /// The resource group that the call made, changed or looked up.
    pub resource_group: Option<ResourceGroup>,
}

response! {
    CreateResourceGroupResponse {
        "RequestId" => request_id: value,
        "ResourceGroup" => resource_group: value,
    }
}

/// Errors that the documentation of [`CreateResourceGroupRequest`] names.
///
/// - [`InvalidParameterNameInvalidChars`](super::DocumentedError::InvalidParameterNameInvalidChars)
/// - [`InvalidParameterNameLength`](super::DocumentedError::InvalidParameterNameLength)
/// - [`InvalidParameterDisplayNameLength`](super::DocumentedError::InvalidParameterDisplayNameLength)
/// - [`MissingParameterDisplayName`](super::DocumentedError::MissingParameterDisplayName)
/// - [`InvalidParameterDisplayName`](super::DocumentedError::InvalidParameterDisplayName)
/// - [`LimitExceededResourceGroup`](super::DocumentedError::LimitExceededResourceGroup)
pub type CreateResourceGroupError = super::DocumentedError;
