// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableControlPolicy`, from `resourcemanager/EnableControlPolicy.md`.

use alicloud_runtime::codegen::*;

/// Switches access control policies on for the entire resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::EnableControlPolicyRequest::new();
/// let reply = client.enable_control_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableControlPolicyRequest {}

impl EnableControlPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    EnableControlPolicyRequest {}
}

impl Operation for EnableControlPolicyRequest {
    type Response = EnableControlPolicyResponse;
    type Error = EnableControlPolicyError;
    const INFO: OperationInfo = super::operation("EnableControlPolicy");
    const ERRORS: &'static [EnableControlPolicyError] = &[
        EnableControlPolicyError::ThrottlingEnableControlPolicy,
    ];
}

/// Response to [`EnableControlPolicyRequest`].
#[non_exhaustive]
pub struct EnableControlPolicyResponse {
    /// Whether access control policies are on. Example: `PendingEnable`.
    pub enablement_status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8CE7BD95-EFFA-4911-A1E0-BD4412697FEB`.
    pub request_id: Option<String>,
}

response! {
    EnableControlPolicyResponse {
        "EnablementStatus" => enablement_status: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`EnableControlPolicyRequest`] names.
///
/// - [`ThrottlingEnableControlPolicy`](super::DocumentedError::ThrottlingEnableControlPolicy)
pub type EnableControlPolicyError = super::DocumentedError;
