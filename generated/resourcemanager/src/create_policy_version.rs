// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePolicyVersion`, from `resourcemanager/CreatePolicyVersion.md`.

use alicloud_runtime::codegen::*;

/// Adds a version with new rules to a custom policy; the versions before it stay.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CreatePolicyVersionRequest::new()
///     .policy_name("...")
///     .policy_document("...");
/// let reply = client.create_policy_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePolicyVersionRequest {
    /// **Required.** Name by which the policy is told from others of its type.
    pub policy_name: Option<String>,
    /// **Required.** The rules of the policy, as JSON: what is allowed or denied on which resources.
    pub policy_document: Option<String>,
    /// Whether the new version comes into effect at once in place of the present one.
    pub set_as_default: Option<bool>,
}

impl CreatePolicyVersionRequest {
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
    /// Sets `PolicyDocument`, which is required.
    pub fn policy_document(mut self, value: impl Into<String>) -> Self {
        self.policy_document = Some(value.into());
        self
    }
    /// Sets `SetAsDefault`.
    #[inline]
    pub fn set_as_default(mut self, value: bool) -> Self {
        self.set_as_default = Some(value);
        self
    }
}

request! {
    CreatePolicyVersionRequest {
        "PolicyName" => policy_name: query,
        "PolicyDocument" => policy_document: query,
        "SetAsDefault" => set_as_default: query,
    }
}

impl Operation for CreatePolicyVersionRequest {
    type Response = CreatePolicyVersionResponse;
    type Error = CreatePolicyVersionError;
    const INFO: OperationInfo = super::operation("CreatePolicyVersion")
        .required(&["PolicyName", "PolicyDocument"]);
    const ERRORS: &'static [CreatePolicyVersionError] = &[
        CreatePolicyVersionError::InvalidParameterPolicyNameInvalidChars,
        CreatePolicyVersionError::InvalidParameterPolicyNameLength,
        CreatePolicyVersionError::EntityNotExistPolicy,
        CreatePolicyVersionError::LimitExceededPolicyVersion,
    ];
}

/// Response to [`CreatePolicyVersionRequest`].
#[non_exhaustive]
pub struct CreatePolicyVersionResponse {
    /// One version of the policy and its rules.
    pub policy_version: Option<PolicyVersion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
}

response! {
    CreatePolicyVersionResponse {
        "PolicyVersion" => policy_version: value,
        "RequestId" => request_id: value,
    }
}

/// One version of the policy and its rules.
#[non_exhaustive]
pub struct PolicyVersion {
    /// Whether this version of the policy is the one in effect. Example: `false`.
    pub is_default_version: Option<bool>,
    /// Version of the policy, such as `v3`, as
    /// [`ListPolicyVersions`](super::Client::list_policy_versions) returned it.
    pub version_id: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18`.
    pub create_date: Option<String>,
}

response! {
    PolicyVersion {
        "IsDefaultVersion" => is_default_version: value,
        "VersionId" => version_id: value,
        "CreateDate" => create_date: value,
    }
}

/// Errors that the documentation of [`CreatePolicyVersionRequest`] names.
///
/// - [`InvalidParameterPolicyNameInvalidChars`](super::DocumentedError::InvalidParameterPolicyNameInvalidChars)
/// - [`InvalidParameterPolicyNameLength`](super::DocumentedError::InvalidParameterPolicyNameLength)
/// - [`EntityNotExistPolicy`](super::DocumentedError::EntityNotExistPolicy)
/// - [`LimitExceededPolicyVersion`](super::DocumentedError::LimitExceededPolicyVersion)
pub type CreatePolicyVersionError = super::DocumentedError;
