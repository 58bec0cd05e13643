// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachPolicy`, from `resourcemanager/AttachPolicy.md`.

use alicloud_runtime::codegen::*;

/// Grants a policy to a user, group or role, for the account or for one resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::AttachPolicyRequest::new()
///     .resource_group_id("...")
///     .policy_type("...")
///     .policy_name("...")
///     .principal_type("...")
///     .principal_name("...");
/// let reply = client.attach_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachPolicyRequest {
    /// **Required.** ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required.** Whether Alibaba Cloud or a user of the account wrote the policy.
    pub policy_type: Option<String>,
    /// **Required.** Name by which the policy is told from others of its type.
    pub policy_name: Option<String>,
    /// **Required.** Whether the policy is attached to a user, a group or a role.
    pub principal_type: Option<String>,
    /// **Required.** User, group or role that the policy is attached to, with the domain of the
    /// account.
    pub principal_name: Option<String>,
}

impl AttachPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`, which is required.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `PolicyName`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `PrincipalType`, which is required.
    pub fn principal_type(mut self, value: impl Into<String>) -> Self {
        self.principal_type = Some(value.into());
        self
    }
    /// Sets `PrincipalName`, which is required.
    pub fn principal_name(mut self, value: impl Into<String>) -> Self {
        self.principal_name = Some(value.into());
        self
    }
}

request! {
    AttachPolicyRequest {
        "ResourceGroupId" => resource_group_id: query,
        "PolicyType" => policy_type: query,
        "PolicyName" => policy_name: query,
        "PrincipalType" => principal_type: query,
        "PrincipalName" => principal_name: query,
    }
}

impl Operation for AttachPolicyRequest {
    type Response = AttachPolicyResponse;
    type Error = AttachPolicyError;
    const INFO: OperationInfo = super::operation("AttachPolicy")
        .required(
            &[
                "ResourceGroupId",
                "PolicyType",
                "PolicyName",
                "PrincipalType",
                "PrincipalName",
            ],
        );
    const ERRORS: &'static [AttachPolicyError] = &[
        AttachPolicyError::InvalidParameterPolicyType,
        AttachPolicyError::EntityNotExistPolicy,
        AttachPolicyError::EntityNotExistsResourceGroup,
        AttachPolicyError::InvalidResourceGroupStatus,
    ];
}

/// Response to [`AttachPolicyRequest`].
pub type AttachPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AttachPolicyRequest`] names.
///
/// - [`InvalidParameterPolicyType`](super::DocumentedError::InvalidParameterPolicyType)
/// - [`EntityNotExistPolicy`](super::DocumentedError::EntityNotExistPolicy)
/// - [`EntityNotExistsResourceGroup`](super::DocumentedError::EntityNotExistsResourceGroup)
/// - [`InvalidResourceGroupStatus`](super::DocumentedError::InvalidResourceGroupStatus)
pub type AttachPolicyError = super::DocumentedError;
