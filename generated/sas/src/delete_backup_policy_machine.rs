// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteBackupPolicyMachine`, from `sas/DeleteBackupPolicyMachine.md`.

use alicloud_runtime::codegen::*;

/// Takes a server out of its anti-ransomware policy, together with its client and possibly its
/// backups.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteBackupPolicyMachineRequest::new()
///     .policy_id(1)
///     .policy_version("...");
/// let reply = client.delete_backup_policy_machine(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteBackupPolicyMachineRequest {
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// **Required.** Which version of the policy is meant.
    pub policy_version: Option<String>,
    /// Items of the kind uuid to work on or to narrow the list down to. Items: at most 100.
    pub uuid_list: Vec<String>,
}

impl DeleteBackupPolicyMachineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `PolicyId`, which is required.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
    /// Sets `PolicyVersion`, which is required.
    pub fn policy_version(mut self, value: impl Into<String>) -> Self {
        self.policy_version = Some(value.into());
        self
    }
    /// Sets `UuidList`.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteBackupPolicyMachineRequest {
        "Uuid" => uuid: query,
        "PolicyId" => policy_id: query,
        "PolicyVersion" => policy_version: query,
        "UuidList" => uuid_list: query,
    }
}

impl Operation for DeleteBackupPolicyMachineRequest {
    type Response = DeleteBackupPolicyMachineResponse;
    type Error = DeleteBackupPolicyMachineError;
    const INFO: OperationInfo = super::operation("DeleteBackupPolicyMachine")
        .required(&["PolicyId", "PolicyVersion"]);
    const ERRORS: &'static [DeleteBackupPolicyMachineError] = &[
        DeleteBackupPolicyMachineError::NoPermission,
        DeleteBackupPolicyMachineError::ServerError,
    ];
}

/// Response to [`DeleteBackupPolicyMachineRequest`].
pub type DeleteBackupPolicyMachineResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteBackupPolicyMachineRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteBackupPolicyMachineError = super::DocumentedError;
