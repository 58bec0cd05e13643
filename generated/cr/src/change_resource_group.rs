// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `cr/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an instance of the registry into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ChangeResourceGroupRequest::new()
///     .resource_id("cri-8qong6ve5p3mhlgt")
///     .resource_region_id("cn-shenzhen-finance-1")
///     .resource_group_id("rg-aekz5nlvlaksnvi");
/// let reply = client.change_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// **Required.** Instance of the registry that tags or a resource group are set for.
    /// Example: `cri-8qong6ve5p3mhlgt`.
    pub resource_id: Option<String>,
    /// **Required.** Region that the resource lies in. Example: `cn-shenzhen-finance-1`.
    pub resource_region_id: Option<String>,
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aekz5nlvlaksnvi`.
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
    type Error = ChangeResourceGroupError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .required(&["ResourceId", "ResourceRegionId", "ResourceGroupId"]);
    const ERRORS: &'static [ChangeResourceGroupError] = &[
        ChangeResourceGroupError::NoPermissionChangeResourceGroup,
        ChangeResourceGroupError::MissingParameterResourceRegionId,
        ChangeResourceGroupError::MissingParameterResourceId,
        ChangeResourceGroupError::MissingParameterResourceGroupId,
        ChangeResourceGroupError::InvalidResourceGroup,
        ChangeResourceGroupError::SystemError,
        ChangeResourceGroupError::ResourceNotFound,
    ];
}

/// Response to [`ChangeResourceGroupRequest`].
pub type ChangeResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ChangeResourceGroupRequest`] names.
///
/// - [`NoPermissionChangeResourceGroup`](super::DocumentedError::NoPermissionChangeResourceGroup)
/// - [`MissingParameterResourceRegionId`](super::DocumentedError::MissingParameterResourceRegionId)
/// - [`MissingParameterResourceId`](super::DocumentedError::MissingParameterResourceId)
/// - [`MissingParameterResourceGroupId`](super::DocumentedError::MissingParameterResourceGroupId)
/// - [`InvalidResourceGroup`](super::DocumentedError::InvalidResourceGroup)
/// - [`SystemError`](super::DocumentedError::SystemError), here with HTTP status 400
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
pub type ChangeResourceGroupError = super::DocumentedError;
