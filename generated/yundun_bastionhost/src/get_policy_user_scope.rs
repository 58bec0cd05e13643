// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPolicyUserScope`, from `yundun-bastionhost/GetPolicyUserScope.md`.

use alicloud_runtime::codegen::*;

/// Shows for which users a control policy takes effect.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetPolicyUserScopeRequest::new()
///     .instance_id("...")
///     .policy_id("...");
/// let reply = client.get_policy_user_scope(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPolicyUserScopeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
}

impl GetPolicyUserScopeRequest {
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
}

request! {
    GetPolicyUserScopeRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
    }
}

impl Operation for GetPolicyUserScopeRequest {
    type Response = GetPolicyUserScopeResponse;
    type Error = GetPolicyUserScopeError;
    const INFO: OperationInfo = super::operation("GetPolicyUserScope")
        .required(&["InstanceId", "PolicyId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetPolicyUserScopeError] = &[
        GetPolicyUserScopeError::InvalidParameter,
        GetPolicyUserScopeError::InternalError,
    ];
}

/// Response to [`GetPolicyUserScopeRequest`].
#[non_exhaustive]
pub struct GetPolicyUserScopeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// Range in which the user holds.
    pub user_scope: Option<UserScope>,
}

response! {
    GetPolicyUserScopeResponse {
        "RequestId" => request_id: value,
        "UserScope" => user_scope: value,
    }
}

/// Range in which the user holds.
#[non_exhaustive]
pub struct UserScope {
    /// Which kind of scope it is or is to be. Example: `All`.
    pub scope_type: Option<String>,
    /// IDs of the user groups that were found or are concerned. Example: `["1", "2", "3"]`.
    pub user_group_ids: Vec<String>,
    /// IDs of the users that were found or are concerned. Example: `["1", "2", "3"]`.
    pub user_ids: Vec<String>,
}

response! {
    UserScope {
        "ScopeType" => scope_type: value,
        "UserGroupIds" => user_group_ids: list(""),
        "UserIds" => user_ids: list(""),
    }
}

/// Errors that the documentation of [`GetPolicyUserScopeRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetPolicyUserScopeError = super::DocumentedError;
