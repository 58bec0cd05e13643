// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UninstallBackupClient`, from `sas/UninstallBackupClient.md`.

use alicloud_runtime::codegen::*;

/// Removes the anti-ransomware agent from servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UninstallBackupClientRequest::new()
///     .policy_version("...");
/// let reply = client.uninstall_backup_client(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UninstallBackupClientRequest {
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** Which version of the policy is meant.
    pub policy_version: Option<String>,
    /// Items of the kind uuid to work on or to narrow the list down to. Items: at most 100.
    pub uuid_list: Vec<String>,
}

impl UninstallBackupClientRequest {
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
    UninstallBackupClientRequest {
        "Uuid" => uuid: query,
        "PolicyVersion" => policy_version: query,
        "UuidList" => uuid_list: query,
    }
}

impl Operation for UninstallBackupClientRequest {
    type Response = UninstallBackupClientResponse;
    type Error = UninstallBackupClientError;
    const INFO: OperationInfo = super::operation("UninstallBackupClient")
        .required(&["PolicyVersion"]);
    const ERRORS: &'static [UninstallBackupClientError] = &[
        UninstallBackupClientError::HbrClientNotInstalled,
        UninstallBackupClientError::NoPermission,
        UninstallBackupClientError::ServerError,
    ];
}

/// Response to [`UninstallBackupClientRequest`].
pub type UninstallBackupClientResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UninstallBackupClientRequest`] names.
///
/// - [`HbrClientNotInstalled`](super::DocumentedError::HbrClientNotInstalled)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UninstallBackupClientError = super::DocumentedError;
