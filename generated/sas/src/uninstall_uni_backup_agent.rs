// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UninstallUniBackupAgent`, from `sas/UninstallUniBackupAgent.md`.

use alicloud_runtime::codegen::*;

/// Removes the database backup agent from servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UninstallUniBackupAgentRequest::new()
///     .policy_id(1);
/// let reply = client.uninstall_uni_backup_agent(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UninstallUniBackupAgentRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
}

impl UninstallUniBackupAgentRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
}

request! {
    UninstallUniBackupAgentRequest {
        "PolicyId" => policy_id: query,
    }
}

impl Operation for UninstallUniBackupAgentRequest {
    type Response = UninstallUniBackupAgentResponse;
    type Error = UninstallUniBackupAgentError;
    const INFO: OperationInfo = super::operation("UninstallUniBackupAgent")
        .required(&["PolicyId"]);
    const ERRORS: &'static [UninstallUniBackupAgentError] = &[
        UninstallUniBackupAgentError::NoPermission,
        UninstallUniBackupAgentError::ServerError,
    ];
}

/// Response to [`UninstallUniBackupAgentRequest`].
pub type UninstallUniBackupAgentResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UninstallUniBackupAgentRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UninstallUniBackupAgentError = super::DocumentedError;
