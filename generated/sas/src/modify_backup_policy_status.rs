// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyBackupPolicyStatus`, from `sas/ModifyBackupPolicyStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns an anti-ransomware policy on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyBackupPolicyStatusRequest::new()
///     .id(1)
///     .status("...");
/// let reply = client.modify_backup_policy_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyBackupPolicyStatusRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which version of the policy is meant.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub policy_version: Option<String>,
}

impl ModifyBackupPolicyStatusRequest {
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
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PolicyVersion`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn policy_version(mut self, value: impl Into<String>) -> Self {
        self.policy_version = Some(value.into());
        self
    }
}

request! {
    ModifyBackupPolicyStatusRequest {
        "Id" => id: query,
        "Status" => status: query,
        "PolicyVersion" => policy_version: query,
    }
}

impl Operation for ModifyBackupPolicyStatusRequest {
    type Response = ModifyBackupPolicyStatusResponse;
    type Error = ModifyBackupPolicyStatusError;
    const INFO: OperationInfo = super::operation("ModifyBackupPolicyStatus")
        .required(&["Id", "Status"]);
    const ERRORS: &'static [ModifyBackupPolicyStatusError] = &[
        ModifyBackupPolicyStatusError::AntiRansomwareCapacityUseUp,
        ModifyBackupPolicyStatusError::NoPermission,
        ModifyBackupPolicyStatusError::ServerError,
    ];
}

/// Response to [`ModifyBackupPolicyStatusRequest`].
pub type ModifyBackupPolicyStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyBackupPolicyStatusRequest`] names.
///
/// - [`AntiRansomwareCapacityUseUp`](super::DocumentedError::AntiRansomwareCapacityUseUp)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyBackupPolicyStatusError = super::DocumentedError;
