// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDcdnWafPolicy`, from `dcdn/DeleteDcdnWafPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a WAF protection policy; domains bound to it lose its protection.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DeleteDcdnWafPolicyRequest::new()
///     .policy_id(1);
/// let reply = client.delete_dcdn_waf_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDcdnWafPolicyRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
}

impl DeleteDcdnWafPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
}

request! {
    DeleteDcdnWafPolicyRequest {
        "PolicyId" => policy_id: form,
    }
}

impl Operation for DeleteDcdnWafPolicyRequest {
    type Response = DeleteDcdnWafPolicyResponse;
    type Error = DeleteDcdnWafPolicyError;
    const INFO: OperationInfo = super::operation("DeleteDcdnWafPolicy")
        .required(&["PolicyId"]);
    const ERRORS: &'static [DeleteDcdnWafPolicyError] = &[
        DeleteDcdnWafPolicyError::InvalidParameter2,
        DeleteDcdnWafPolicyError::PolicyNotExist,
        DeleteDcdnWafPolicyError::PolicyDeleteForbidden,
        DeleteDcdnWafPolicyError::AnyNotSupport,
        DeleteDcdnWafPolicyError::AnyOverQuota,
        DeleteDcdnWafPolicyError::InternalError2,
    ];
}

/// Response to [`DeleteDcdnWafPolicyRequest`].
pub type DeleteDcdnWafPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteDcdnWafPolicyRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`PolicyNotExist`](super::DocumentedError::PolicyNotExist)
/// - [`PolicyDeleteForbidden`](super::DocumentedError::PolicyDeleteForbidden)
/// - [`AnyNotSupport`](super::DocumentedError::AnyNotSupport)
/// - [`AnyOverQuota`](super::DocumentedError::AnyOverQuota)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DeleteDcdnWafPolicyError = super::DocumentedError;
