// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPolicy`, from `yundun-bastionhost/ModifyPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes name, priority, or comment of a control policy.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ModifyPolicyRequest::new()
///     .instance_id("...")
///     .policy_id("...");
/// let reply = client.modify_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPolicyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// Name that the policy goes by.
    pub policy_name: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<String>,
}

impl ModifyPolicyRequest {
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
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
}

request! {
    ModifyPolicyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "PolicyName" => policy_name: query,
        "Comment" => comment: query,
        "Priority" => priority: query,
    }
}

impl Operation for ModifyPolicyRequest {
    type Response = ModifyPolicyResponse;
    type Error = ModifyPolicyError;
    const INFO: OperationInfo = super::operation("ModifyPolicy")
        .required(&["InstanceId", "PolicyId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyPolicyError] = &[
        ModifyPolicyError::InvalidParameter,
        ModifyPolicyError::PolicyAlreadyExists,
        ModifyPolicyError::PolicyNotFound,
        ModifyPolicyError::InternalError,
    ];
}

/// Response to [`ModifyPolicyRequest`].
pub type ModifyPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyPolicyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`PolicyAlreadyExists`](super::DocumentedError::PolicyAlreadyExists)
/// - [`PolicyNotFound`](super::DocumentedError::PolicyNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ModifyPolicyError = super::DocumentedError;
