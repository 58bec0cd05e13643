// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyWebLockUpdateConfig`, from `sas/ModifyWebLockUpdateConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the settings of a protected directory on a server.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyWebLockUpdateConfigRequest::new()
///     .id(1)
///     .uuid("...")
///     .dir("...")
///     .local_backup_dir("...")
///     .defence_mode("...");
/// let reply = client.modify_web_lock_update_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyWebLockUpdateConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i32>,
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

impl ModifyWebLockUpdateConfigRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i32) -> Self {
        self.id = Some(value);
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
    ModifyWebLockUpdateConfigRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Id" => id: query,
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

impl Operation for ModifyWebLockUpdateConfigRequest {
    type Response = ModifyWebLockUpdateConfigResponse;
    type Error = ModifyWebLockUpdateConfigError;
    const INFO: OperationInfo = super::operation("ModifyWebLockUpdateConfig")
        .required(&["Id", "Uuid", "Dir", "LocalBackupDir", "DefenceMode"]);
    const ERRORS: &'static [ModifyWebLockUpdateConfigError] = &[
        ModifyWebLockUpdateConfigError::DuplicatedDirectory,
        ModifyWebLockUpdateConfigError::IllegalParam,
        ModifyWebLockUpdateConfigError::NoPermission,
        ModifyWebLockUpdateConfigError::RpcServiceError,
        ModifyWebLockUpdateConfigError::InternalError,
        ModifyWebLockUpdateConfigError::ServerError,
    ];
}

/// Response to [`ModifyWebLockUpdateConfigRequest`].
pub type ModifyWebLockUpdateConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyWebLockUpdateConfigRequest`] names.
///
/// - [`DuplicatedDirectory`](super::DocumentedError::DuplicatedDirectory)
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RpcServiceError`](super::DocumentedError::RpcServiceError)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyWebLockUpdateConfigError = super::DocumentedError;
