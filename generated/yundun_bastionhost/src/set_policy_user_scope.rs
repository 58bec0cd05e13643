// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetPolicyUserScope`, from `yundun-bastionhost/SetPolicyUserScope.md`.

use alicloud_runtime::codegen::*;

/// Sets for which users and user groups a control policy takes effect.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::SetPolicyUserScopeRequest::new()
///     .instance_id("...")
///     .policy_id("...")
///     .scope_type("...");
/// let reply = client.set_policy_user_scope(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetPolicyUserScopeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// **Required.** Which kind of scope it is or is to be.
    pub scope_type: Option<String>,
    /// IDs of the users to work on or to narrow the list down to.
    pub user_ids: Vec<String>,
    /// IDs of the user groups to work on or to narrow the list down to.
    pub user_group_ids: Vec<String>,
}

impl SetPolicyUserScopeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `ScopeType`, which is required.
    pub fn scope_type(mut self, value: impl Into<String>) -> Self {
        self.scope_type = Some(value.into());
        self
    }
    /// Sets `UserIds`.
    pub fn user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserGroupIds`.
    pub fn user_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SetPolicyUserScopeRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "ScopeType" => scope_type: query,
        "UserIds" => user_ids: query,
        "UserGroupIds" => user_group_ids: query,
    }
}

impl Operation for SetPolicyUserScopeRequest {
    type Response = SetPolicyUserScopeResponse;
    type Error = SetPolicyUserScopeError;
    const INFO: OperationInfo = super::operation("SetPolicyUserScope")
        .required(&["InstanceId", "PolicyId", "ScopeType"])
        .region("RegionId");
    const ERRORS: &'static [SetPolicyUserScopeError] = &[
        SetPolicyUserScopeError::InvalidParameter,
        SetPolicyUserScopeError::PolicyNotFound,
        SetPolicyUserScopeError::InternalError,
    ];
}

/// Response to [`SetPolicyUserScopeRequest`].
pub type SetPolicyUserScopeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetPolicyUserScopeRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`PolicyNotFound`](super::DocumentedError::PolicyNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SetPolicyUserScopeError = super::DocumentedError;
