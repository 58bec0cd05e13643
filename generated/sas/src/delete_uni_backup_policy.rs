// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUniBackupPolicy`, from `sas/DeleteUniBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes anti-ransomware policies for databases, which are no longer backed up by them.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteUniBackupPolicyRequest::new();
/// let reply = client.delete_uni_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUniBackupPolicyRequest {
    /// ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// IDs of the policies to work on or to narrow the list down to.
    pub policy_ids: Option<String>,
}

impl DeleteUniBackupPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
    /// Sets `PolicyIds`.
    pub fn policy_ids(mut self, value: impl Into<String>) -> Self {
        self.policy_ids = Some(value.into());
        self
    }
}

request! {
    DeleteUniBackupPolicyRequest {
        "PolicyId" => policy_id: query,
        "PolicyIds" => policy_ids: query,
    }
}

impl Operation for DeleteUniBackupPolicyRequest {
    type Response = DeleteUniBackupPolicyResponse;
    type Error = DeleteUniBackupPolicyError;
    const INFO: OperationInfo = super::operation("DeleteUniBackupPolicy");
    const ERRORS: &'static [DeleteUniBackupPolicyError] = &[
        DeleteUniBackupPolicyError::NoPermission,
        DeleteUniBackupPolicyError::ServerError,
    ];
}

/// Response to [`DeleteUniBackupPolicyRequest`].
pub type DeleteUniBackupPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteUniBackupPolicyRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteUniBackupPolicyError = super::DocumentedError;
