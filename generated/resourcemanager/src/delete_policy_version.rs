// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolicyVersion`, from `resourcemanager/DeletePolicyVersion.md`.

use alicloud_runtime::codegen::*;

/// Deletes a version of a custom policy that is not the default one.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DeletePolicyVersionRequest::new()
///     .policy_name("...")
///     .version_id("...");
/// let reply = client.delete_policy_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolicyVersionRequest {
    /// **Required.** Name by which the policy is told from others of its type.
    pub policy_name: Option<String>,
    /// **Required.** Version of the policy, such as `v3`, as
    /// [`ListPolicyVersions`](super::Client::list_policy_versions) returned it.
    pub version_id: Option<String>,
}

impl DeletePolicyVersionRequest {
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
    DeletePolicyVersionRequest {
        "PolicyName" => policy_name: query,
        "VersionId" => version_id: query,
    }
}

impl Operation for DeletePolicyVersionRequest {
    type Response = DeletePolicyVersionResponse;
    type Error = DeletePolicyVersionError;
    const INFO: OperationInfo = super::operation("DeletePolicyVersion")
        .required(&["PolicyName", "VersionId"]);
    const ERRORS: &'static [DeletePolicyVersionError] = &[
        DeletePolicyVersionError::InvalidParameterPolicyNameInvalidChars,
        DeletePolicyVersionError::InvalidParameterPolicyNameLength,
        DeletePolicyVersionError::InvalidParameterVersionIdFormat,
        DeletePolicyVersionError::EntityNotExistPolicy,
        DeletePolicyVersionError::EntityNotExistPolicyVersion,
        DeletePolicyVersionError::DeleteConflictPolicyVersionDefault,
    ];
}

/// Response to [`DeletePolicyVersionRequest`].
pub type DeletePolicyVersionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeletePolicyVersionRequest`] names.
///
/// - [`InvalidParameterPolicyNameInvalidChars`](super::DocumentedError::InvalidParameterPolicyNameInvalidChars)
/// - [`InvalidParameterPolicyNameLength`](super::DocumentedError::InvalidParameterPolicyNameLength)
/// - [`InvalidParameterVersionIdFormat`](super::DocumentedError::InvalidParameterVersionIdFormat)
/// - [`EntityNotExistPolicy`](super::DocumentedError::EntityNotExistPolicy)
/// - [`EntityNotExistPolicyVersion`](super::DocumentedError::EntityNotExistPolicyVersion)
/// - [`DeleteConflictPolicyVersionDefault`](super::DocumentedError::DeleteConflictPolicyVersionDefault)
pub type DeletePolicyVersionError = super::DocumentedError;
