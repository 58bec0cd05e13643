// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolicy`, from `yundun-bastionhost/DeletePolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a control policy, whose limits on commands or access no longer apply.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DeletePolicyRequest::new()
///     .instance_id("...")
///     .policy_id("...");
/// let reply = client.delete_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolicyRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
}

impl DeletePolicyRequest {
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
    DeletePolicyRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
    }
}

impl Operation for DeletePolicyRequest {
    type Response = DeletePolicyResponse;
    type Error = DeletePolicyError;
    const INFO: OperationInfo = super::operation("DeletePolicy")
        .required(&["InstanceId", "PolicyId"])
        .region("RegionId");
    const ERRORS: &'static [DeletePolicyError] = &[
        DeletePolicyError::InvalidParameter,
        DeletePolicyError::PolicyNotFound,
        DeletePolicyError::InternalError,
    ];
}

/// Response to [`DeletePolicyRequest`].
pub type DeletePolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeletePolicyRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`PolicyNotFound`](super::DocumentedError::PolicyNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeletePolicyError = super::DocumentedError;
