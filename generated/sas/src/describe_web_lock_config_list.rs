// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebLockConfigList`, from `sas/DescribeWebLockConfigList.md`.

use alicloud_runtime::codegen::*;

/// Shows a server's web tamper proofing settings.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWebLockConfigListRequest::new()
///     .uuid("...");
/// let reply = client.describe_web_lock_config_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebLockConfigListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl DescribeWebLockConfigListRequest {
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
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    DescribeWebLockConfigListRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Uuid" => uuid: query,
        "Id" => id: query,
    }
}

impl Operation for DescribeWebLockConfigListRequest {
    type Response = DescribeWebLockConfigListResponse;
    type Error = DescribeWebLockConfigListError;
    const INFO: OperationInfo = super::operation("DescribeWebLockConfigList")
        .required(&["Uuid"])
        .read_only();
    const ERRORS: &'static [DescribeWebLockConfigListError] = &[
        DescribeWebLockConfigListError::NoPermission,
        DescribeWebLockConfigListError::InternalError,
        DescribeWebLockConfigListError::ServerError,
    ];
}

/// Response to [`DescribeWebLockConfigListRequest`].
#[non_exhaustive]
pub struct DescribeWebLockConfigListResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D9354C1A-D709-4873-9AAE-41513327B247`.
    pub request_id: Option<String>,
    /// Items of the kind config that were found or are concerned.
    pub config_list: Vec<ConfigList>,
}

response! {
    DescribeWebLockConfigListResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "ConfigList" => config_list: list(""),
    }
}

/// Items of the kind config that were found or are concerned.
#[non_exhaustive]
pub struct ConfigList {
    /// Folders inside the protected one that may still be changed. Example: `/home/admin/tomcat`.
    pub exclusive_dir: Option<String>,
    /// Identifier that is unique for the item. Example: `80d2f7d6-31a9-4d7f-8ff4-7ecc42f8****`.
    pub uuid: Option<String>,
    /// Which kind of inclusive file it is or is to be. Example: `jpg`.
    pub inclusive_file_type: Option<String>,
    /// Way in which the defence works. Example: `audit`.
    pub defence_mode: Option<String>,
    /// Which kind of exclusive file it is or is to be. Example: `*.jpg`.
    pub exclusive_file_type: Option<String>,
    /// Files that may not be changed. Example: `/home/admin/tomcat/aaa.log`.
    pub inclusive_file: Option<String>,
    /// Way of working, out of those that the service offers. Example: `blacklist`.
    pub mode: Option<String>,
    /// Path of the directory. Example: `/www/tmp/`.
    pub dir: Option<String>,
    /// Files that may still be changed. Example: `/home/admin/tomcat/localhost.log`.
    pub exclusive_file: Option<String>,
    /// Identifier of the item within its collection. Example: `11`.
    pub id: Option<String>,
    /// Folder on the server in which safe copies of the protected files are kept.
    /// Example: `/usr/local/backup`.
    pub local_backup_dir: Option<String>,
}

response! {
    ConfigList {
        "ExclusiveDir" => exclusive_dir: value,
        "Uuid" => uuid: value,
        "InclusiveFileType" => inclusive_file_type: value,
        "DefenceMode" => defence_mode: value,
        "ExclusiveFileType" => exclusive_file_type: value,
        "InclusiveFile" => inclusive_file: value,
        "Mode" => mode: value,
        "Dir" => dir: value,
        "ExclusiveFile" => exclusive_file: value,
        "Id" => id: value,
        "LocalBackupDir" => local_backup_dir: value,
    }
}

/// Errors that the documentation of [`DescribeWebLockConfigListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWebLockConfigListError = super::DocumentedError;
