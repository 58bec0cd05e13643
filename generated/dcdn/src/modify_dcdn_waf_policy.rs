// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDcdnWafPolicy`, from `dcdn/ModifyDcdnWafPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes the name or status of a WAF protection policy.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::ModifyDcdnWafPolicyRequest::new()
///     .policy_id(1);
/// let reply = client.modify_dcdn_waf_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDcdnWafPolicyRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// Name that the policy goes by.
    pub policy_name: Option<String>,
    /// State of the policy, to narrow the list down to or to be put into.
    pub policy_status: Option<String>,
}

impl ModifyDcdnWafPolicyRequest {
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
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `PolicyStatus`.
    pub fn policy_status(mut self, value: impl Into<String>) -> Self {
        self.policy_status = Some(value.into());
        self
    }
}

request! {
    ModifyDcdnWafPolicyRequest {
        "PolicyId" => policy_id: form,
        "PolicyName" => policy_name: form,
        "PolicyStatus" => policy_status: form,
    }
}

impl Operation for ModifyDcdnWafPolicyRequest {
    type Response = ModifyDcdnWafPolicyResponse;
    type Error = ModifyDcdnWafPolicyError;
    const INFO: OperationInfo = super::operation("ModifyDcdnWafPolicy")
        .required(&["PolicyId"]);
    const ERRORS: &'static [ModifyDcdnWafPolicyError] = &[
        ModifyDcdnWafPolicyError::InvalidParameter2,
        ModifyDcdnWafPolicyError::PolicyNotExist,
        ModifyDcdnWafPolicyError::PolicyNameAlreadyExists,
        ModifyDcdnWafPolicyError::AnyNotSupport,
        ModifyDcdnWafPolicyError::AnyOverQuota,
        ModifyDcdnWafPolicyError::InternalError2,
    ];
}

/// Response to [`ModifyDcdnWafPolicyRequest`].
pub type ModifyDcdnWafPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDcdnWafPolicyRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`PolicyNotExist`](super::DocumentedError::PolicyNotExist)
/// - [`PolicyNameAlreadyExists`](super::DocumentedError::PolicyNameAlreadyExists)
/// - [`AnyNotSupport`](super::DocumentedError::AnyNotSupport)
/// - [`AnyOverQuota`](super::DocumentedError::AnyOverQuota)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ModifyDcdnWafPolicyError = super::DocumentedError;
