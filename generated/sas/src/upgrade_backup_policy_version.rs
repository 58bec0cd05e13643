// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpgradeBackupPolicyVersion`, from `sas/UpgradeBackupPolicyVersion.md`.

use alicloud_runtime::codegen::*;

/// Upgrades an anti-ransomware policy to the newer policy version.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpgradeBackupPolicyVersionRequest::new()
///     .id(1);
/// let reply = client.upgrade_backup_policy_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpgradeBackupPolicyVersionRequest {
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl UpgradeBackupPolicyVersionRequest {
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
}

request! {
    UpgradeBackupPolicyVersionRequest {
        "Id" => id: query,
    }
}

impl Operation for UpgradeBackupPolicyVersionRequest {
    type Response = UpgradeBackupPolicyVersionResponse;
    type Error = UpgradeBackupPolicyVersionError;
    const INFO: OperationInfo = super::operation("UpgradeBackupPolicyVersion")
        .required(&["Id"]);
    const ERRORS: &'static [UpgradeBackupPolicyVersionError] = &[
        UpgradeBackupPolicyVersionError::NoPermission,
        UpgradeBackupPolicyVersionError::ServerError,
    ];
}

/// Response to [`UpgradeBackupPolicyVersionRequest`].
pub type UpgradeBackupPolicyVersionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpgradeBackupPolicyVersionRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpgradeBackupPolicyVersionError = super::DocumentedError;
