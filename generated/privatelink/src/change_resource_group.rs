// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeResourceGroup`, from `privatelink/ChangeResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an endpoint or endpoint service into a different resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_privatelink::Client) -> Result<(), alicloud_privatelink::Error> {
/// let request = alicloud_privatelink::ChangeResourceGroupRequest::new()
///     .resource_id("...")
///     .resource_group_id("...");
/// let reply = client.change_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<Open<ResourceType>>,
    /// **Required.** Load balancer or other resource behind the service.
    pub resource_id: Option<String>,
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ChangeResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
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
}

request! {
    ChangeResourceGroupRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ChangeResourceGroupRequest {
    type Response = ChangeResourceGroupResponse;
    type Error = ChangeResourceGroupError;
    const INFO: OperationInfo = super::operation("ChangeResourceGroup")
        .required(&["ResourceId", "ResourceGroupId"]);
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

values! {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub enum ResourceType {
        /// An endpoint.
        VpcEndpoint = "VpcEndpoint",
        /// An endpoint service.
        VpcEndpointService = "VpcEndpointService",
    }
}

/// Errors that the documentation of [`ChangeResourceGroupRequest`] names.
///
/// - [`NoPermissionChangeResourceGroup`](super::DocumentedError::NoPermissionChangeResourceGroup)
/// - [`MissingParameterResourceRegionId`](super::DocumentedError::MissingParameterResourceRegionId)
/// - [`MissingParameterResourceId`](super::DocumentedError::MissingParameterResourceId)
/// - [`MissingParameterResourceGroupId`](super::DocumentedError::MissingParameterResourceGroupId)
/// - [`InvalidResourceGroup`](super::DocumentedError::InvalidResourceGroup)
/// - [`SystemError`](super::DocumentedError::SystemError)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
pub type ChangeResourceGroupError = super::DocumentedError;
