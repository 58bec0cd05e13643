// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DecodeDiagnosticMessage`, from `ram/DecodeDiagnosticMessage.md`.

use alicloud_runtime::codegen::*;

/// Decodes the diagnostic text that comes with a refused call and tells why it was refused.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::DecodeDiagnosticMessageRequest::new();
/// let reply = client.decode_diagnostic_message(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DecodeDiagnosticMessageRequest {
    /// Diagnostic text as the refused call returned it.
    pub encoded_diagnostic_message: Option<String>,
}

impl DecodeDiagnosticMessageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EncodedDiagnosticMessage`.
    pub fn encoded_diagnostic_message(mut self, value: impl Into<String>) -> Self {
        self.encoded_diagnostic_message = Some(value.into());
        self
    }
}

request! {
    DecodeDiagnosticMessageRequest {
        "EncodedDiagnosticMessage" => encoded_diagnostic_message: query,
    }
}

impl Operation for DecodeDiagnosticMessageRequest {
    type Response = DecodeDiagnosticMessageResponse;
    type Error = DecodeDiagnosticMessageError;
    const INFO: OperationInfo = super::operation("DecodeDiagnosticMessage");
    const ERRORS: &'static [DecodeDiagnosticMessageError] = &[
        DecodeDiagnosticMessageError::NotSupport,
        DecodeDiagnosticMessageError::EncodedMessageExpire,
        DecodeDiagnosticMessageError::NoPermission,
        DecodeDiagnosticMessageError::SearchInaccurate,
        DecodeDiagnosticMessageError::EntityNotExist,
        DecodeDiagnosticMessageError::TooManyRequests,
    ];
}

/// Response to [`DecodeDiagnosticMessageRequest`].
#[non_exhaustive]
pub struct DecodeDiagnosticMessageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D2331703-AADF-5564-BA9B-26CD51A33BA0`.
    pub request_id: Option<String>,
    /// Why the call was refused, taken apart.
    pub decoded_diagnostic_message: Option<DecodedDiagnosticMessage>,
}

response! {
    DecodeDiagnosticMessageResponse {
        "RequestId" => request_id: value,
        "DecodedDiagnosticMessage" => decoded_diagnostic_message: value,
    }
}

/// Why the call was refused, taken apart.
#[non_exhaustive]
pub struct DecodedDiagnosticMessage {
    /// Whether a policy denies the call outright, rather than none allowing it. Example: `true`.
    pub explicit_deny: Option<bool>,
    /// At which level of policies the call failed. Example: `AccountLevelIdentityBasedPolicy`.
    pub no_permission_policy_type: Option<String>,
    /// Permission that was checked for the refused call. Example: `ram:DecodeDiagnosticMessage`.
    pub auth_action: Option<String>,
    /// Resource that the refused call was about. Example: `*`.
    pub auth_resource: Option<String>,
    /// Identity whose permissions were checked.
    pub auth_principal: Option<AuthPrincipal>,
    /// Conditions under which the call was made, such as the address of the caller.
    pub auth_conditions: Vec<AuthCondition>,
    /// Policies that decided about the call.
    pub matched_policies: Vec<MatchedPolicy>,
}

response! {
    DecodedDiagnosticMessage {
        "ExplicitDeny" => explicit_deny: value,
        "NoPermissionPolicyType" => no_permission_policy_type: value,
        "AuthAction" => auth_action: value,
        "AuthResource" => auth_resource: value,
        "AuthPrincipal" => auth_principal: value,
        "AuthConditions" => auth_conditions: list(""),
        "MatchedPolicies" => matched_policies: list(""),
    }
}

/// Identity whose permissions were checked.
#[non_exhaustive]
pub struct AuthPrincipal {
    /// Kind of identity that made the refused call. Example: `SubUser`.
    pub auth_principal_type: Option<String>,
    /// Account that the refused caller belongs to. Example: `196813200012****`.
    pub auth_principal_owner_id: Option<String>,
    /// User ID, role and session, or identity provider that made the refused call.
    /// Example: `28877424437521****`.
    pub auth_principal_display_name: Option<String>,
}

response! {
    AuthPrincipal {
        "AuthPrincipalType" => auth_principal_type: value,
        "AuthPrincipalOwnerId" => auth_principal_owner_id: value,
        "AuthPrincipalDisplayName" => auth_principal_display_name: value,
    }
}

/// Conditions under which the call was made, such as the address of the caller.
#[non_exhaustive]
pub struct AuthCondition {
    /// Which property of the call the condition is about. Example: `acs:SourceIp`.
    pub condition_key: Option<String>,
    /// What that property was in the call. Example: `172.16.215.218`.
    pub condition_values: Vec<String>,
}

response! {
    AuthCondition {
        "ConditionKey" => condition_key: value,
        "ConditionValues" => condition_values: list(""),
    }
}

/// Policies that decided about the call.
#[non_exhaustive]
pub struct MatchedPolicy {
    /// Whether the matching policy allows or denies the call. Example: `Deny`.
    pub effect: Option<String>,
    /// Name of the RAM policy, or ID of the control policy. Example: `MyPolicyName`.
    pub policy_identifier: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `Custom`.
    pub policy_type: Option<String>,
    /// Version of the custom policy that decided. Example: `v1`.
    pub policy_version: Option<String>,
    /// Whether the policy reaches the caller as a user, group, role, or resource directory member.
    /// Example: `RamUser`.
    pub attached_entity_type: Option<String>,
    /// Where the policy holds: in the account, a folder, or a resource group. Example: `Account`.
    pub attached_scope: Option<String>,
}

response! {
    MatchedPolicy {
        "Effect" => effect: value,
        "PolicyIdentifier" => policy_identifier: value,
        "PolicyType" => policy_type: value,
        "PolicyVersion" => policy_version: value,
        "AttachedEntityType" => attached_entity_type: value,
        "AttachedScope" => attached_scope: value,
    }
}

/// Errors that the documentation of [`DecodeDiagnosticMessageRequest`] names.
///
/// - [`NotSupport`](super::DocumentedError::NotSupport)
/// - [`EncodedMessageExpire`](super::DocumentedError::EncodedMessageExpire)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`SearchInaccurate`](super::DocumentedError::SearchInaccurate)
/// - [`EntityNotExist`](super::DocumentedError::EntityNotExist)
/// - [`TooManyRequests`](super::DocumentedError::TooManyRequests)
pub type DecodeDiagnosticMessageError = super::DocumentedError;
