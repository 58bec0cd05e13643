// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolicy`, from `resourcemanager/DeletePolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a custom policy, of which only the default version may be left.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::DeletePolicyRequest::new()
///     .policy_name("...");
/// let reply = client.delete_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolicyRequest {
    /// **Required.** Name by which the policy is told from others of its type.
    pub policy_name: Option<String>,
}

impl DeletePolicyRequest {
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
}

request! {
    DeletePolicyRequest {
        "PolicyName" => policy_name: query,
    }
}

impl Operation for DeletePolicyRequest {
    type Response = DeletePolicyResponse;
    type Error = DeletePolicyError;
    const INFO: OperationInfo = super::operation("DeletePolicy")
        .required(&["PolicyName"]);
    const ERRORS: &'static [DeletePolicyError] = &[
        DeletePolicyError::InvalidParameterPolicyNameInvalidChars,
        DeletePolicyError::InvalidParameterPolicyNameLength,
        DeletePolicyError::EntityNotExistPolicy,
        DeletePolicyError::DeleteConflictPolicyUser,
        DeletePolicyError::DeleteConflictPolicyGroup,
        DeletePolicyError::DeleteConflictPolicyVersion,
    ];
}

/// Response to [`DeletePolicyRequest`].
pub type DeletePolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeletePolicyRequest`] names.
///
/// - [`InvalidParameterPolicyNameInvalidChars`](super::DocumentedError::InvalidParameterPolicyNameInvalidChars)
/// - [`InvalidParameterPolicyNameLength`](super::DocumentedError::InvalidParameterPolicyNameLength)
/// - [`EntityNotExistPolicy`](super::DocumentedError::EntityNotExistPolicy)
/// - [`DeleteConflictPolicyUser`](super::DocumentedError::DeleteConflictPolicyUser)
/// - [`DeleteConflictPolicyGroup`](super::DocumentedError::DeleteConflictPolicyGroup)
/// - [`DeleteConflictPolicyVersion`](super::DocumentedError::DeleteConflictPolicyVersion)
pub type DeletePolicyError = super::DocumentedError;
