// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPolicyVersions`, from `resourcemanager/ListPolicyVersions.md`.

use alicloud_runtime::codegen::*;

/// Lists the versions that a policy has, and which of them is in effect.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListPolicyVersionsRequest::new()
///     .policy_type("...")
///     .policy_name("...");
/// let reply = client.list_policy_versions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPolicyVersionsRequest {
    /// **Required.** Whether Alibaba Cloud or a user of the account wrote the policy.
    pub policy_type: Option<String>,
    /// **Required.** Name by which the policy is told from others of its type.
    pub policy_name: Option<String>,
}

impl ListPolicyVersionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyType`, which is required.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `PolicyName`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
}

request! {
    ListPolicyVersionsRequest {
        "PolicyType" => policy_type: query,
        "PolicyName" => policy_name: query,
    }
}

impl Operation for ListPolicyVersionsRequest {
    type Response = ListPolicyVersionsResponse;
    type Error = ListPolicyVersionsError;
    const INFO: OperationInfo = super::operation("ListPolicyVersions")
        .required(&["PolicyType", "PolicyName"])
        .read_only();
    const ERRORS: &'static [ListPolicyVersionsError] = &[
        ListPolicyVersionsError::InvalidParameterPolicyType,
        ListPolicyVersionsError::InvalidParameterPolicyNameInvalidChars,
        ListPolicyVersionsError::InvalidParameterPolicyNameLength,
        ListPolicyVersionsError::EntityNotExistPolicy,
    ];
}

/// Response to [`ListPolicyVersionsRequest`].
#[non_exhaustive]
pub struct ListPolicyVersionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
    /// Versions of the policy, with which of them is in effect.
    pub policy_versions: Vec<PolicyVersion>,
}

response! {
    ListPolicyVersionsResponse {
        "RequestId" => request_id: value,
        "PolicyVersions" => policy_versions: list("PolicyVersion"),
    }
}

/// Versions of the policy, with which of them is in effect.
#[non_exhaustive]
pub struct PolicyVersion {
    /// Whether this version of the policy is the one in effect. Example: `false`.
    pub is_default_version: Option<bool>,
    /// Version of the policy, such as `v3`, as
    /// [`ListPolicyVersions`](super::Client::list_policy_versions) returned it.
    pub version_id: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
}

response! {
    PolicyVersion {
        "IsDefaultVersion" => is_default_version: value,
        "VersionId" => version_id: value,
        "CreateDate" => create_date: value,
    }
}

/// Errors that the documentation of [`ListPolicyVersionsRequest`] names.
///
/// - [`InvalidParameterPolicyType`](super::DocumentedError::InvalidParameterPolicyType)
/// - [`InvalidParameterPolicyNameInvalidChars`](super::DocumentedError::InvalidParameterPolicyNameInvalidChars)
/// - [`InvalidParameterPolicyNameLength`](super::DocumentedError::InvalidParameterPolicyNameLength)
/// - [`EntityNotExistPolicy`](super::DocumentedError::EntityNotExistPolicy)
pub type ListPolicyVersionsError = super::DocumentedError;
