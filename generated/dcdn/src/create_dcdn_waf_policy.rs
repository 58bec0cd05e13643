// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDcdnWafPolicy`, from `dcdn/CreateDcdnWafPolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates a WAF protection policy for one protection scenario.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::CreateDcdnWafPolicyRequest::new()
///     .policy_name("...")
///     .policy_type("...")
///     .policy_status("...")
///     .defense_scene("...");
/// let reply = client.create_dcdn_waf_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDcdnWafPolicyRequest {
    /// **Required.** Name that the policy goes by.
    pub policy_name: Option<String>,
    /// **Required.** Which kind of policy it is or is to be.
    pub policy_type: Option<String>,
    /// **Required.** State of the policy, to narrow the list down to or to be put into.
    pub policy_status: Option<String>,
    /// **Required.** Protection module the policy belongs to.
    pub defense_scene: Option<String>,
}

impl CreateDcdnWafPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyName`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `PolicyStatus`, which is required.
    pub fn policy_status(mut self, value: impl Into<String>) -> Self {
        self.policy_status = Some(value.into());
        self
    }
    /// Sets `DefenseScene`, which is required.
    pub fn defense_scene(mut self, value: impl Into<String>) -> Self {
        self.defense_scene = Some(value.into());
        self
    }
}

request! {
    CreateDcdnWafPolicyRequest {
        "PolicyName" => policy_name: form,
        "PolicyType" => policy_type: form,
        "PolicyStatus" => policy_status: form,
        "DefenseScene" => defense_scene: form,
    }
}

impl Operation for CreateDcdnWafPolicyRequest {
    type Response = CreateDcdnWafPolicyResponse;
    type Error = CreateDcdnWafPolicyError;
    const INFO: OperationInfo = super::operation("CreateDcdnWafPolicy")
        .required(&["PolicyName", "PolicyType", "PolicyStatus", "DefenseScene"]);
    const ERRORS: &'static [CreateDcdnWafPolicyError] = &[
        CreateDcdnWafPolicyError::InvalidParameter2,
        CreateDcdnWafPolicyError::PolicyDefaultExisted,
        CreateDcdnWafPolicyError::PolicyNameAlreadyExists,
        CreateDcdnWafPolicyError::AnyNotSupport,
        CreateDcdnWafPolicyError::AnyOverQuota,
        CreateDcdnWafPolicyError::InternalError2,
    ];
}

/// Response to [`CreateDcdnWafPolicyRequest`].
#[non_exhaustive]
pub struct CreateDcdnWafPolicyResponse {
    /// ID of the policy that the item belongs to or stands for. Example: `10000001`.
    pub policy_id: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CB1A380B-09F0-41BB-A198-72F8FD6DA2FE`.
    pub request_id: Option<String>,
}

response! {
    CreateDcdnWafPolicyResponse {
        "PolicyId" => policy_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDcdnWafPolicyRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`PolicyDefaultExisted`](super::DocumentedError::PolicyDefaultExisted)
/// - [`PolicyNameAlreadyExists`](super::DocumentedError::PolicyNameAlreadyExists)
/// - [`AnyNotSupport`](super::DocumentedError::AnyNotSupport)
/// - [`AnyOverQuota`](super::DocumentedError::AnyOverQuota)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type CreateDcdnWafPolicyError = super::DocumentedError;
