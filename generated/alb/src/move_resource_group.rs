// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveResourceGroup`, from `alb/MoveResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a resource to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_alb::Client) -> Result<(), alicloud_alb::Error> {
/// let request = alicloud_alb::MoveResourceGroupRequest::new()
///     .resource_type("...")
///     .resource_id("...")
///     .new_resource_group_id("...");
/// let reply = client.move_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveResourceGroupRequest {
    /// **Required.** Kind of resource, such as load balancer, access control list, security policy, or
    /// server group.
    pub resource_type: Option<String>,
    /// **Required.** Resource concerned, mostly a load balancer, by its ID.
    pub resource_id: Option<String>,
    /// **Required.** Resource group that the resource moves to.
    pub new_resource_group_id: Option<String>,
}

impl MoveResourceGroupRequest {
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
    MoveResourceGroupRequest {
        "ResourceType" => resource_type: query,
        "ResourceId" => resource_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
    }
}

impl Operation for MoveResourceGroupRequest {
    type Response = MoveResourceGroupResponse;
    type Error = MoveResourceGroupError;
    const INFO: OperationInfo = super::operation("MoveResourceGroup")
        .required(&["ResourceType", "ResourceId", "NewResourceGroupId"]);
    const ERRORS: &'static [MoveResourceGroupError] = &[
        MoveResourceGroupError::NotExistResourceGroup,
        MoveResourceGroupError::ForbiddenAcl,
        MoveResourceGroupError::ResourceNotFoundAcl,
        MoveResourceGroupError::ResourceNotFoundLoadBalancer,
        MoveResourceGroupError::ResourceNotFoundSecurityPolicy,
        MoveResourceGroupError::ResourceNotFoundServerGroup,
    ];
}

/// Response to [`MoveResourceGroupRequest`].
pub type MoveResourceGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`MoveResourceGroupRequest`] names.
///
/// - [`NotExistResourceGroup`](super::DocumentedError::NotExistResourceGroup)
/// - [`ForbiddenAcl`](super::DocumentedError::ForbiddenAcl)
/// - [`ResourceNotFoundAcl`](super::DocumentedError::ResourceNotFoundAcl)
/// - [`ResourceNotFoundLoadBalancer`](super::DocumentedError::ResourceNotFoundLoadBalancer)
/// - [`ResourceNotFoundSecurityPolicy`](super::DocumentedError::ResourceNotFoundSecurityPolicy)
/// - [`ResourceNotFoundServerGroup`](super::DocumentedError::ResourceNotFoundServerGroup)
pub type MoveResourceGroupError = super::DocumentedError;
