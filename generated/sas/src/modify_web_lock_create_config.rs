// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebLockCreateConfig`, from `sas/ModifyWebLockCreateConfig.md`.

use alicloud_runtime::codegen::*;

/// Adds a protected directory to a server under web tamper proofing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyWebLockCreateConfigRequest::new()
///     .uuid("...")
///     .dir("...")
///     .local_backup_dir("...")
///     .defence_mode("...");
/// let reply = client.modify_web_lock_create_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebLockCreateConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** Path of the directory.
    pub dir: Option<String>,
    /// Folders inside the protected one that may still be changed, joined by semicolons.
    pub exclusive_dir: Option<String>,
    /// Which kind of exclusive file it is or is to be.
    pub exclusive_file_type: Option<String>,
    /// **Required.** Folder on the server in which safe copies of the protected files are kept.
    pub local_backup_dir: Option<String>,
    /// Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// Which kind of inclusive file it is or is to be.
    pub inclusive_file_type: Option<String>,
    /// Files that may still be changed, joined by semicolons.
    pub exclusive_file: Option<String>,
    /// Files that may not be changed, when the protection names files rather than spares them.
    pub inclusive_file: Option<String>,
    /// **Required.** Way in which the defence works.
    pub defence_mode: Option<String>,
}

impl ModifyWebLockCreateConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Dir`, which is required.
    pub fn dir(mut self, value: impl Into<String>) -> Self {
        self.dir = Some(value.into());
        self
    }
    /// Sets `ExclusiveDir`.
    pub fn exclusive_dir(mut self, value: impl Into<String>) -> Self {
        self.exclusive_dir = Some(value.into());
        self
    }
    /// Sets `ExclusiveFileType`.
    pub fn exclusive_file_type(mut self, value: impl Into<String>) -> Self {
        self.exclusive_file_type = Some(value.into());
        self
    }
    /// Sets `LocalBackupDir`, which is required.
    pub fn local_backup_dir(mut self, value: impl Into<String>) -> Self {
        self.local_backup_dir = Some(value.into());
        self
    }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `InclusiveFileType`.
    pub fn inclusive_file_type(mut self, value: impl Into<String>) -> Self {
        self.inclusive_file_type = Some(value.into());
        self
    }
    /// Sets `ExclusiveFile`.
    pub fn exclusive_file(mut self, value: impl Into<String>) -> Self {
        self.exclusive_file = Some(value.into());
        self
    }
    /// Sets `InclusiveFile`.
    pub fn inclusive_file(mut self, value: impl Into<String>) -> Self {
        self.inclusive_file = Some(value.into());
        self
    }
    /// Sets `DefenceMode`, which is required.
    pub fn defence_mode(mut self, value: impl Into<String>) -> Self {
        self.defence_mode = Some(value.into());
        self
    }
}

request! {
    ModifyWebLockCreateConfigRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Uuid" => uuid: query,
        "Dir" => dir: query,
        "ExclusiveDir" => exclusive_dir: query,
        "ExclusiveFileType" => exclusive_file_type: query,
        "LocalBackupDir" => local_backup_dir: query,
        "Mode" => mode: query,
        "InclusiveFileType" => inclusive_file_type: query,
        "ExclusiveFile" => exclusive_file: query,
        "InclusiveFile" => inclusive_file: query,
        "DefenceMode" => defence_mode: query,
    }
}

impl Operation for ModifyWebLockCreateConfigRequest {
    type Response = ModifyWebLockCreateConfigResponse;
    type Error = ModifyWebLockCreateConfigError;
    const INFO: OperationInfo = super::operation("ModifyWebLockCreateConfig")
        .required(&["Uuid", "Dir", "LocalBackupDir", "DefenceMode"]);
    const ERRORS: &'static [ModifyWebLockCreateConfigError] = &[
        ModifyWebLockCreateConfigError::IllegalParam,
        ModifyWebLockCreateConfigError::DuplicatedDirectory,
        ModifyWebLockCreateConfigError::BeyondConfLimit,
        ModifyWebLockCreateConfigError::ParentOrSubDirectoryProtected,
        ModifyWebLockCreateConfigError::NoPermission,
        ModifyWebLockCreateConfigError::InternalError,
        ModifyWebLockCreateConfigError::ServerError,
    ];
}

/// Response to [`ModifyWebLockCreateConfigRequest`].
pub type ModifyWebLockCreateConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyWebLockCreateConfigRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`DuplicatedDirectory`](super::DocumentedError::DuplicatedDirectory)
/// - [`BeyondConfLimit`](super::DocumentedError::BeyondConfLimit)
/// - [`ParentOrSubDirectoryProtected`](super::DocumentedError::ParentOrSubDirectoryProtected)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyWebLockCreateConfigError = super::DocumentedError;
