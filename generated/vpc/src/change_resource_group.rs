// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `vpc/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a leased line into another resource group. Make one such call at a time for each line.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ChangeResourceGroupRequest::new()
///     .new_resource_group_id("...")
///     .resource_type("...")
///     .resource_id("...");
/// let reply = client.change_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// **Required.** Resource group that the instance moves into.
    pub new_resource_group_id: Option<String>,
    /// **Required.** Kind of resource that the ID beside it names.
    pub resource_type: Option<String>,
    /// **Required.** Resources that the call is about, by their IDs.
    pub resource_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ChangeResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NewResourceGroupId`, which is required.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ChangeResourceGroupRequest {
        "NewResourceGroupId" => new_resource_group_id: query,
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ChangeResourceGroupRequest {
    type Response = ChangeResourceGroupResponse;
    type Error = ChangeResourceGroupError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .required(&["NewResourceGroupId", "ResourceType", "ResourceId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [ChangeResourceGroupError] = &[
        ChangeResourceGroupError::ResourceTypeUnknown,
        ChangeResourceGroupError::InvalidInstanceIdNotFound,
        ChangeResourceGroupError::InvalidResourceIdNotFound,
    ];
}

/// Response to [`ChangeResourceGroupRequest`].
pub type ChangeResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ChangeResourceGroupRequest`] names.
///
/// - [`ResourceTypeUnknown`](super::DocumentedError::ResourceTypeUnknown)
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
pub type ChangeResourceGroupError = super::DocumentedError;
