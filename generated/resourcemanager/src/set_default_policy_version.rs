// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetDefaultPolicyVersion`, from `resourcemanager/SetDefaultPolicyVersion.md`.

use alicloud_runtime::codegen::*;

/// Makes a version of a custom policy the one that is in effect.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::SetDefaultPolicyVersionRequest::new()
///     .policy_name("...")
///     .version_id("...");
/// let reply = client.set_default_policy_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetDefaultPolicyVersionRequest {
    /// **Required.** Name by which the policy is told from others of its type.
    pub policy_name: Option<String>,
    /// **Required.** Version of the policy, such as `v3`, as
    /// [`ListPolicyVersions`](super::Client::list_policy_versions) returned it.
    pub version_id: Option<String>,
}

impl SetDefaultPolicyVersionRequest {
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
    /// Sets `VersionId`, which is required.
    pub fn version_id(mut self, value: impl Into<String>) -> Self {
        self.version_id = Some(value.into());
        self
    }
}

request! {
    SetDefaultPolicyVersionRequest {
        "PolicyName" => policy_name: query,
        "VersionId" => version_id: query,
    }
}

impl Operation for SetDefaultPolicyVersionRequest {
    type Response = SetDefaultPolicyVersionResponse;
    type Error = SetDefaultPolicyVersionError;
    const INFO: OperationInfo = super::operation("SetDefaultPolicyVersion")
        .required(&["PolicyName", "VersionId"]);
    const ERRORS: &'static [SetDefaultPolicyVersionError] = &[
        SetDefaultPolicyVersionError::InvalidParameterPolicyNameInvalidChars,
        SetDefaultPolicyVersionError::InvalidParameterPolicyNameLength,
        SetDefaultPolicyVersionError::InvalidParameterVersionIdFormat,
        SetDefaultPolicyVersionError::EntityNotExistPolicy,
        SetDefaultPolicyVersionError::EntityNotExistPolicyVersion,
    ];
}

/// Response to [`SetDefaultPolicyVersionRequest`].
pub type SetDefaultPolicyVersionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetDefaultPolicyVersionRequest`] names.
///
/// - [`InvalidParameterPolicyNameInvalidChars`](super::DocumentedError::InvalidParameterPolicyNameInvalidChars)
/// - [`InvalidParameterPolicyNameLength`](super::DocumentedError::InvalidParameterPolicyNameLength)
/// - [`InvalidParameterVersionIdFormat`](super::DocumentedError::InvalidParameterVersionIdFormat)
/// - [`EntityNotExistPolicy`](super::DocumentedError::EntityNotExistPolicy)
/// - [`EntityNotExistPolicyVersion`](super::DocumentedError::EntityNotExistPolicyVersion)
pub type SetDefaultPolicyVersionError = super::DocumentedError;
