// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSecurityGroup`, from `ecs/DeleteSecurityGroup.md`.

use alicloud_runtime::codegen::*;

/// Deletes a security group that has no members and that no rule of another group refers to.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteSecurityGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .security_group_id("sg-bp1fg655nh68xyz9****");
/// let reply = client.delete_security_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSecurityGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a security group, as
    /// [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp1fg655nh68xyz9****`.
    pub security_group_id: Option<String>,
}

impl DeleteSecurityGroupRequest {
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
    /// Sets `SecurityGroupId`, which is required.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteSecurityGroupRequest {
        "RegionId" => region_id: query,
        "SecurityGroupId" => security_group_id: query,
    }
}

impl Operation for DeleteSecurityGroupRequest {
    type Response = DeleteSecurityGroupResponse;
    type Error = DeleteSecurityGroupError;
    const INFO: OperationInfo = super::operation("DeleteSecurityGroup")
        .required(&["RegionId", "SecurityGroupId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteSecurityGroupError] = &[
        DeleteSecurityGroupError::DependencyViolation,
        DeleteSecurityGroupError::InternalError,
        DeleteSecurityGroupError::InvalidOperationResourceManagedByCloudProduct,
        DeleteSecurityGroupError::MissingParameterRegionId,
        DeleteSecurityGroupError::InvalidOperationSecurityGroupNotAuthorized,
        DeleteSecurityGroupError::InvalidSecurityGroupNotFound,
    ];
}

/// Response to [`DeleteSecurityGroupRequest`].
pub type DeleteSecurityGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSecurityGroupRequest`] names.
///
/// - [`DependencyViolation`](super::DocumentedError::DependencyViolation)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`MissingParameterRegionId`](super::DocumentedError::MissingParameterRegionId)
/// - [`InvalidOperationSecurityGroupNotAuthorized`](super::DocumentedError::InvalidOperationSecurityGroupNotAuthorized)
/// - [`InvalidSecurityGroupNotFound`](super::DocumentedError::InvalidSecurityGroupNotFound)
pub type DeleteSecurityGroupError = super::DocumentedError;
