// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `nlb/MoveResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves an NLB resource to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_nlb::Client) -> Result<(), alicloud_nlb::Error> {
/// let request = alicloud_nlb::MoveResourceGroupRequest::new()
///     .new_resource_group_id("...")
///     .resource_type("...")
///     .resource_id("...")
///     .region_id("...");
/// let reply = client.move_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourceGroupRequest {
    /// **Required.** Resource group that the resource moves to.
    pub new_resource_group_id: Option<String>,
    /// **Required.** Kind of resource: `loadbalancer`, `servergroup` or `securitypolicy`; tags are also
    /// listed for a `listener`.
    pub resource_type: Option<String>,
    /// **Required.** Load balancer, server group, security policy or listener, by its ID.
    pub resource_id: Option<String>,
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl MoveResourceGroupRequest {
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
    MoveResourceGroupRequest {
        "NewResourceGroupId" => new_resource_group_id: form,
        "ResourceType" => resource_type: form,
        "ResourceId" => resource_id: form,
        "RegionId" => region_id: form,
    }
}

impl Operation for MoveResourceGroupRequest {
    type Response = MoveResourceGroupResponse;
    type Error = MoveResourceGroupError;
    const INFO: OperationInfo = super::operation("MoveResourceGroup")
        .required(&["NewResourceGroupId", "ResourceType", "ResourceId", "RegionId"])
        .success_flag("Success");
    const ERRORS: &'static [MoveResourceGroupError] = &[
        MoveResourceGroupError::IllegalParamResourceType,
        MoveResourceGroupError::OperationFailedStatusCheckFailResourceGroup,
        MoveResourceGroupError::ForbiddenNoPermission,
        MoveResourceGroupError::ResourceNotFoundLoadBalancer,
        MoveResourceGroupError::ResourceNotFoundResourceGroup,
    ];
}

/// Response to [`MoveResourceGroupRequest`].
#[non_exhaustive]
pub struct MoveResourceGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<ResourceGroupData>,
}

response! {
    MoveResourceGroupResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResourceGroupData {
    /// Load balancer, server group, security policy or listener, by its ID.
    /// Example: `nlb-nrnrxwd15en27r****`.
    pub resource_id: Option<String>,
}

response! {
    ResourceGroupData {
        "ResourceId" => resource_id: value,
    }
}

/// Errors that the documentation of [`MoveResourceGroupRequest`] names.
///
/// - [`IllegalParamResourceType`](super::DocumentedError::IllegalParamResourceType)
/// - [`OperationFailedStatusCheckFailResourceGroup`](super::DocumentedError::OperationFailedStatusCheckFailResourceGroup)
/// - [`ForbiddenNoPermission`](super::DocumentedError::ForbiddenNoPermission)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundResourceGroup`](super::DocumentedError::ResourceNotFoundResourceGroup)
pub type MoveResourceGroupError = super::DocumentedError;
