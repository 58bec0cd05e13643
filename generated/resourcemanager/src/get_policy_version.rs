// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPolicyVersion`, from `resourcemanager/GetPolicyVersion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType};

/// Returns one version of a policy with its rules.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::GetPolicyVersionRequest::new()
///     .policy_type("...")
///     .policy_name("...")
///     .version_id("...");
/// let reply = client.get_policy_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPolicyVersionRequest {
    /// **Required.** Whether Alibaba Cloud or a user of the account wrote the policy.
    pub policy_type: Option<Open<PolicyType>>,
    /// **Required.** Name by which the policy is told from others of its type.
    pub policy_name: Option<String>,
    /// **Required.** Version of the policy, such as `v3`, as
    /// [`ListPolicyVersions`](super::Client::list_policy_versions) returned it.
    pub version_id: Option<String>,
}

impl GetPolicyVersionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<Open<PolicyType>>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `PolicyName`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `VersionId`, which is required.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
}

request! {
    GetPolicyVersionRequest {
        "PolicyType" => policy_type: query,
        "PolicyName" => policy_name: query,
        "VersionId" => version_id: query,
    }
}

impl Operation for GetPolicyVersionRequest {
    type Response = GetPolicyVersionResponse;
    type Error = GetPolicyVersionError;
    const INFO: OperationInfo = super::operation("GetPolicyVersion")
        .required(&["PolicyType", "PolicyName", "VersionId"])
        .read_only();
    const ERRORS: &'static [GetPolicyVersionError] = &[
        GetPolicyVersionError::InvalidParameterPolicyType,
        GetPolicyVersionError::InvalidParameterPolicyNameInvalidChars,
        GetPolicyVersionError::InvalidParameterPolicyNameLength,
        GetPolicyVersionError::InvalidParameterVersionIdFormat,
        GetPolicyVersionError::EntityNotExistPolicy,
        GetPolicyVersionError::EntityNotExistPolicyVersion,
    ];
}

/// Response to [`GetPolicyVersionRequest`].
#[non_exhaustive]
pub struct GetPolicyVersionResponse {
    /// One version of the policy and its rules.
    pub policy_version: Option<PolicyVersion>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B34724D-54B0-4A51-B34D-4512372FE1BE`.
    pub request_id: Option<String>,
}

response! {
    GetPolicyVersionResponse {
        "PolicyVersion" => policy_version: value,
        "RequestId" => request_id: value,
    }
}

/// One version of the policy and its rules.
#[non_exhaustive]
pub struct PolicyVersion {
    /// Whether this version of the policy is the one in effect. Example: `false`.
    pub is_default_version: Option<bool>,
    /// The rules of the policy, as JSON: what is allowed or denied on which resources.
    /// Example: `text`.
    pub policy_document: Option<String>,
    /// Version of the policy, such as `v3`, as
    /// [`ListPolicyVersions`](super::Client::list_policy_versions) returned it.
    pub version_id: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
}

response! {
    PolicyVersion {
        "IsDefaultVersion" => is_default_version: value,
        "PolicyDocument" => policy_document: value,
        "VersionId" => version_id: value,
        "CreateDate" => create_date: value,
    }
}

/// Errors that the documentation of [`GetPolicyVersionRequest`] names.
///
/// - [`InvalidParameterPolicyType`](super::DocumentedError::InvalidParameterPolicyType)
/// - [`InvalidParameterPolicyNameInvalidChars`](super::DocumentedError::InvalidParameterPolicyNameInvalidChars)
/// - [`InvalidParameterPolicyNameLength`](super::DocumentedError::InvalidParameterPolicyNameLength)
/// - [`InvalidParameterVersionIdFormat`](super::DocumentedError::InvalidParameterVersionIdFormat)
/// - [`EntityNotExistPolicy`](super::DocumentedError::EntityNotExistPolicy)
/// - [`EntityNotExistPolicyVersion`](super::DocumentedError::EntityNotExistPolicyVersion)
pub type GetPolicyVersionError = super::DocumentedError;
