// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeQuaraFileDownloadInfo`, from `sas/DescribeQuaraFileDownloadInfo.md`.

use alicloud_runtime::codegen::*;

/// Fetches download information for a quarantined file.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeQuaraFileDownloadInfoRequest::new();
/// let reply = client.describe_quara_file_download_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeQuaraFileDownloadInfoRequest {
    /// ID of the quara file that the call is about.
    pub quara_file_id: Option<i32>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
}

impl DescribeQuaraFileDownloadInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QuaraFileId`.
    #[inline]
    pub fn quara_file_id(mut self, value: i32) -> Self {
        self.quara_file_id = Some(value);
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
}

request! {
    DescribeQuaraFileDownloadInfoRequest {
        "QuaraFileId" => quara_file_id: query,
        "From" => from_: query,
    }
}

impl Operation for DescribeQuaraFileDownloadInfoRequest {
    type Response = DescribeQuaraFileDownloadInfoResponse;
    type Error = DescribeQuaraFileDownloadInfoError;
    const INFO: OperationInfo = super::operation("DescribeQuaraFileDownloadInfo")
        .read_only();
    const ERRORS: &'static [DescribeQuaraFileDownloadInfoError] = &[
        DescribeQuaraFileDownloadInfoError::NoPermission,
        DescribeQuaraFileDownloadInfoError::ServerError,
    ];
}

/// Response to [`DescribeQuaraFileDownloadInfoRequest`].
#[non_exhaustive]
pub struct DescribeQuaraFileDownloadInfoResponse {
    /// Identifier that is unique for the item. Example: `4fe8e1cd-3c37-4851-b9de-124da32c****`.
    pub uuid: Option<String>,
    /// ID of the quara file that the item belongs to or stands for. Example: `123`.
    pub quara_file_id: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `29874225-EAAC-5415-8501-32DD20FXXXXX`.
    pub request_id: Option<String>,
    /// Web address under which the download is found.
    pub download_url: Option<String>,
    /// Path of the file, the entry or the URL. Example: `/etc/test`.
    pub path: Option<String>,
    /// MD5 of the file's content. Example: `bb62ef1311bc564377a0378d3axxxxxx`.
    pub md5: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `6d4ff40a22b15c86adecf2aa48xxxxx`.
    pub tag: Option<String>,
}

response! {
    DescribeQuaraFileDownloadInfoResponse {
        "Uuid" => uuid: value,
        "QuaraFileId" => quara_file_id: value,
        "RequestId" => request_id: value,
        "DownloadUrl" => download_url: value,
        "Path" => path: value,
        "Md5" => md5: value,
        "Tag" => tag: value,
    }
}

/// Errors that the documentation of [`DescribeQuaraFileDownloadInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeQuaraFileDownloadInfoError = super::DocumentedError;
