// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePolicy`, from `yundun-bastionhost/CreatePolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates a control policy; scope and restrictions are set by separate calls.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreatePolicyRequest::new()
///     .instance_id("...")
///     .policy_name("...");
/// let reply = client.create_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePolicyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the policy goes by.
    pub policy_name: Option<String>,
    /// Free text added as a note.
    pub comment: Option<String>,
    /// Rank that decides which item goes first when several fit.
    pub priority: Option<String>,
}

impl CreatePolicyRequest {
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
    /// Sets `PolicyName`, which is required.
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
    CreatePolicyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyName" => policy_name: query,
        "Comment" => comment: query,
        "Priority" => priority: query,
    }
}

impl Operation for CreatePolicyRequest {
    type Response = CreatePolicyResponse;
    type Error = CreatePolicyError;
    const INFO: OperationInfo = super::operation("CreatePolicy")
        .required(&["InstanceId", "PolicyName"])
        .region("RegionId");
    const ERRORS: &'static [CreatePolicyError] = &[
        CreatePolicyError::InvalidParameter,
        CreatePolicyError::PolicyAlreadyExists,
        CreatePolicyError::InternalError,
    ];
}

/// Response to [`CreatePolicyRequest`].
#[non_exhaustive]
pub struct CreatePolicyResponse {
    /// ID of the policy that the item belongs to or stands for. Example: `1`.
    pub policy_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E68165E-1191-5CC2-B54B-5EF7390A5400`.
    pub request_id: Option<String>,
}

response! {
    CreatePolicyResponse {
        "PolicyId" => policy_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreatePolicyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`PolicyAlreadyExists`](super::DocumentedError::PolicyAlreadyExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreatePolicyError = super::DocumentedError;
