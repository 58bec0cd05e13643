// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebLockStart`, from `sas/ModifyWebLockStart.md`.

use alicloud_runtime::codegen::*;

/// Sets up web tamper proofing for a server and turns it on.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyWebLockStartRequest::new()
///     .mode("...")
///     .local_backup_dir("...")
///     .dir("...")
///     .uuid("...")
///     .defence_mode("...");
/// let reply = client.modify_web_lock_start(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebLockStartRequest {
    /// **Required.** Way of working, out of those that the service offers.
    pub mode: Option<String>,
    /// **Required.** Folder on the server in which safe copies of the protected files are kept.
    pub local_backup_dir: Option<String>,
    /// Files that may still be changed, joined by semicolons.
    pub exclusive_file: Option<String>,
    /// **Required.** Path of the directory.
    pub dir: Option<String>,
    /// Which kind of inclusive file it is or is to be.
    pub inclusive_file_type: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Which kind of exclusive file it is or is to be.
    pub exclusive_file_type: Option<String>,
    /// Folders inside the protected one that may still be changed, joined by semicolons.
    pub exclusive_dir: Option<String>,
    /// **Required.** Way in which the defence works.
    pub defence_mode: Option<String>,
}

impl ModifyWebLockStartRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Mode`, which is required.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `LocalBackupDir`, which is required.
    pub fn local_backup_dir(mut self, value: impl Into<String>) -> Self {
        self.local_backup_dir = Some(value.into());
        self
    }
    /// Sets `ExclusiveFile`.
    pub fn exclusive_file(mut self, value: impl Into<String>) -> Self {
        self.exclusive_file = Some(value.into());
        self
    }
    /// Sets `Dir`, which is required.
    pub fn dir(mut self, value: impl Into<String>) -> Self {
        self.dir = Some(value.into());
        self
    }
    /// Sets `InclusiveFileType`.
    pub fn inclusive_file_type(mut self, value: impl Into<String>) -> Self {
        self.inclusive_file_type = Some(value.into());
        self
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `ExclusiveFileType`.
    pub fn exclusive_file_type(mut self, value: impl Into<String>) -> Self {
        self.exclusive_file_type = Some(value.into());
        self
    }
    /// Sets `ExclusiveDir`.
    pub fn exclusive_dir(mut self, value: impl Into<String>) -> Self {
        self.exclusive_dir = Some(value.into());
        self
    }
    /// Sets `DefenceMode`, which is required.
    pub fn defence_mode(mut self, value: impl Into<String>) -> Self {
        self.defence_mode = Some(value.into());
        self
    }
}

request! {
    ModifyWebLockStartRequest {
        "Mode" => mode: query,
        "LocalBackupDir" => local_backup_dir: query,
        "ExclusiveFile" => exclusive_file: query,
        "Dir" => dir: query,
        "InclusiveFileType" => inclusive_file_type: query,
        "Uuid" => uuid: query,
        "ExclusiveFileType" => exclusive_file_type: query,
        "ExclusiveDir" => exclusive_dir: query,
        "DefenceMode" => defence_mode: query,
    }
}

impl Operation for ModifyWebLockStartRequest {
    type Response = ModifyWebLockStartResponse;
    type Error = ModifyWebLockStartError;
    const INFO: OperationInfo = super::operation("ModifyWebLockStart")
        .required(&["Mode", "LocalBackupDir", "Dir", "Uuid", "DefenceMode"]);
    const ERRORS: &'static [ModifyWebLockStartError] = &[
        ModifyWebLockStartError::IllegalParam,
        ModifyWebLockStartError::DuplicatedDirectory,
        ModifyWebLockStartError::NeedBuy,
        ModifyWebLockStartError::DefenceEmptyConfig,
        ModifyWebLockStartError::DefenceAuthLimit,
        ModifyWebLockStartError::BindDataExist,
        ModifyWebLockStartError::NoPermission,
        ModifyWebLockStartError::InternalError,
        ModifyWebLockStartError::ServerError,
    ];
}

/// Response to [`ModifyWebLockStartRequest`].
pub type ModifyWebLockStartResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyWebLockStartRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`DuplicatedDirectory`](super::DocumentedError::DuplicatedDirectory)
/// - [`NeedBuy`](super::DocumentedError::NeedBuy)
/// - [`DefenceEmptyConfig`](super::DocumentedError::DefenceEmptyConfig)
/// - [`DefenceAuthLimit`](super::DocumentedError::DefenceAuthLimit)
/// - [`BindDataExist`](super::DocumentedError::BindDataExist)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyWebLockStartError = super::DocumentedError;
