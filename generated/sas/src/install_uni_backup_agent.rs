// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallUniBackupAgent`, from `sas/InstallUniBackupAgent.md`.

use alicloud_runtime::codegen::*;

/// Installs the client that backs up databases against ransomware.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::InstallUniBackupAgentRequest::new()
///     .policy_id(1);
/// let reply = client.install_uni_backup_agent(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallUniBackupAgentRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
}

impl InstallUniBackupAgentRequest {
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
    InstallUniBackupAgentRequest {
        "PolicyId" => policy_id: query,
    }
}

impl Operation for InstallUniBackupAgentRequest {
    type Response = InstallUniBackupAgentResponse;
    type Error = InstallUniBackupAgentError;
    const INFO: OperationInfo = super::operation("InstallUniBackupAgent")
        .required(&["PolicyId"]);
    const ERRORS: &'static [InstallUniBackupAgentError] = &[
        InstallUniBackupAgentError::NoPermission,
        InstallUniBackupAgentError::ServerError,
    ];
}

/// Response to [`InstallUniBackupAgentRequest`].
pub type InstallUniBackupAgentResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`InstallUniBackupAgentRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type InstallUniBackupAgentError = super::DocumentedError;
