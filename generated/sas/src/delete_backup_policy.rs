// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackupPolicy`, from `sas/DeleteBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes an anti-ransomware policy; its servers are no longer backed up.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteBackupPolicyRequest::new()
///     .id(1);
/// let reply = client.delete_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupPolicyRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Which version of the policy is meant.
    pub policy_version: Option<String>,
}

impl DeleteBackupPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `PolicyVersion`.
    pub fn policy_version(mut self, value: impl Into<String>) -> Self {
        self.policy_version = Some(value.into());
        self
    }
}

request! {
    DeleteBackupPolicyRequest {
        "Id" => id: query,
        "PolicyVersion" => policy_version: query,
    }
}

impl Operation for DeleteBackupPolicyRequest {
    type Response = DeleteBackupPolicyResponse;
    type Error = DeleteBackupPolicyError;
    const INFO: OperationInfo = super::operation("DeleteBackupPolicy").required(&["Id"]);
    const ERRORS: &'static [DeleteBackupPolicyError] = &[
        DeleteBackupPolicyError::NoPermission,
        DeleteBackupPolicyError::ServerError,
    ];
}

/// Response to [`DeleteBackupPolicyRequest`].
pub type DeleteBackupPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBackupPolicyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteBackupPolicyError = super::DocumentedError;
