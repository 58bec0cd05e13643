// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InstallBackupClient`, from `sas/InstallBackupClient.md`.

use alicloud_runtime::codegen::*;

/// Installs the anti-ransomware client, which makes the backups, on servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::InstallBackupClientRequest::new()
///     .policy_version("...");
/// let reply = client.install_backup_client(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InstallBackupClientRequest {
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** Which version of the policy is meant.
    pub policy_version: Option<String>,
    /// Items of the kind uuid to work on or to narrow the list down to. Items: at most 100.
    pub uuid_list: Vec<String>,
}

impl InstallBackupClientRequest {
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
    InstallBackupClientRequest {
        "Uuid" => uuid: query,
        "PolicyVersion" => policy_version: query,
        "UuidList" => uuid_list: query,
    }
}

impl Operation for InstallBackupClientRequest {
    type Response = InstallBackupClientResponse;
    type Error = InstallBackupClientError;
    const INFO: OperationInfo = super::operation("InstallBackupClient")
        .required(&["PolicyVersion"]);
    const ERRORS: &'static [InstallBackupClientError] = &[
        InstallBackupClientError::HbrClientUpgrading,
        InstallBackupClientError::HbrClientHealth,
        InstallBackupClientError::NoPermission,
        InstallBackupClientError::ServerError,
    ];
}

/// Response to [`InstallBackupClientRequest`].
pub type InstallBackupClientResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`InstallBackupClientRequest`] names.
///
/// - [`HbrClientUpgrading`](super::DocumentedError::HbrClientUpgrading)
/// - [`HbrClientHealth`](super::DocumentedError::HbrClientHealth)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type InstallBackupClientError = super::DocumentedError;
