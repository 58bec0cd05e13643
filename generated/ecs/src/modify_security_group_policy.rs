// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySecurityGroupPolicy`, from `ecs/ModifySecurityGroupPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InnerAccessPolicy};

/// Sets whether members of a basic security group can reach each other. Advanced groups cannot be
/// changed.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifySecurityGroupPolicyRequest::new()
///     .inner_access_policy("Drop")
///     .region_id("cn-hangzhou")
///     .security_group_id("sg-bp67acfmxazb4ph****");
/// let reply = client.modify_security_group_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySecurityGroupPolicyRequest {
    /// **Required.** Whether the instances of the security group can reach each other.
    /// Example: `Drop`.
    pub inner_access_policy: Option<Open<InnerAccessPolicy>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of a security group, as
    /// [`CreateSecurityGroup`](super::Client::create_security_group) or
    /// [`DescribeSecurityGroups`](super::Client::describe_security_groups) returned it.
    /// Example: `sg-bp67acfmxazb4ph****`.
    pub security_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Login name of the account that the resource belongs to. Example: `ECSforCloud@Alibaba.com`.
    pub owner_account: Option<String>,
}

impl ModifySecurityGroupPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InnerAccessPolicy`, which is required.
    pub fn inner_access_policy(
        mut self,
        value: impl Into<Open<InnerAccessPolicy>>,
    ) -> Self {
        self.inner_access_policy = Some(value.into());
        self
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `OwnerAccount`.
    pub fn owner_account(mut self, value: impl Into<String>) -> Self {
        self.owner_account = Some(value.into());
        self
    }
}

request! {
    ModifySecurityGroupPolicyRequest {
        "InnerAccessPolicy" => inner_access_policy: query,
        "RegionId" => region_id: query,
        "SecurityGroupId" => security_group_id: query,
        "ClientToken" => client_token: query,
        "OwnerAccount" => owner_account: query,
    }
}

impl Operation for ModifySecurityGroupPolicyRequest {
    type Response = ModifySecurityGroupPolicyResponse;
    type Error = ModifySecurityGroupPolicyError;
    const INFO: OperationInfo = super::operation("ModifySecurityGroupPolicy")
        .required(&["InnerAccessPolicy", "RegionId", "SecurityGroupId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [ModifySecurityGroupPolicyError] = &[
        ModifySecurityGroupPolicyError::InvalidSecurityGroupIdMalformed,
        ModifySecurityGroupPolicyError::InvalidPolicyMalformed,
        ModifySecurityGroupPolicyError::InvalidSecurityGroupIdNotFound,
        ModifySecurityGroupPolicyError::MissingParamterRegionId,
        ModifySecurityGroupPolicyError::InvalidOperationResourceManagedByCloudProduct,
        ModifySecurityGroupPolicyError::InvalidParameterInnerAccessPolicy,
    ];
}

/// Response to [`ModifySecurityGroupPolicyRequest`].
pub type ModifySecurityGroupPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifySecurityGroupPolicyRequest`] names.
///
/// - [`InvalidSecurityGroupIdMalformed`](super::DocumentedError::InvalidSecurityGroupIdMalformed)
/// - [`InvalidPolicyMalformed`](super::DocumentedError::InvalidPolicyMalformed)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`MissingParamterRegionId`](super::DocumentedError::MissingParamterRegionId)
/// - [`InvalidOperationResourceManagedByCloudProduct`](super::DocumentedError::InvalidOperationResourceManagedByCloudProduct)
/// - [`InvalidParameterInnerAccessPolicy`](super::DocumentedError::InvalidParameterInnerAccessPolicy)
pub type ModifySecurityGroupPolicyError = super::DocumentedError;
