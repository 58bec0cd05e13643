// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFileDetect`, from `sas/CreateFileDetect.md`.

use alicloud_runtime::codegen::*;

/// Submits a file for malicious file detection in the cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateFileDetectRequest::new()
///     .type_(1)
///     .hash_key("...");
/// let reply = client.create_file_detect(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFileDetectRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
    /// **Required.** Key that opens, signs or picks out the hash.
    pub hash_key: Option<String>,
    /// Key that opens, signs or picks out the OSS.
    pub oss_key: Option<String>,
    /// Web address under which the download is found.
    pub download_url: Option<String>,
    /// Whether archives are unpacked.
    pub decompress: Option<bool>,
    /// How deep archives inside archives are unpacked for the scan.
    pub decompress_max_layer: Option<i32>,
    /// How many there are of this: decompress max file.
    pub decompress_max_file_count: Option<i32>,
}

impl CreateFileDetectRequest {
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
    /// Sets `Type`, which is required.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
    /// Sets `HashKey`, which is required.
    pub fn hash_key(mut self, value: impl Into<String>) -> Self {
        self.hash_key = Some(value.into());
        self
    }
    /// Sets `OssKey`.
    pub fn oss_key(mut self, value: impl Into<String>) -> Self {
        self.oss_key = Some(value.into());
        self
    }
    /// Sets `DownloadUrl`.
    pub fn download_url(mut self, value: impl Into<String>) -> Self {
        self.download_url = Some(value.into());
        self
    }
    /// Sets `Decompress`.
    #[inline]
    pub fn decompress(mut self, value: bool) -> Self {
        self.decompress = Some(value);
        self
    }
    /// Sets `DecompressMaxLayer`.
    #[inline]
    pub fn decompress_max_layer(mut self, value: i32) -> Self {
        self.decompress_max_layer = Some(value);
        self
    }
    /// Sets `DecompressMaxFileCount`.
    #[inline]
    pub fn decompress_max_file_count(mut self, value: i32) -> Self {
        self.decompress_max_file_count = Some(value);
        self
    }
}

request! {
    CreateFileDetectRequest {
        "SourceIp" => source_ip: query,
        "Type" => type_: query,
        "HashKey" => hash_key: query,
        "OssKey" => oss_key: query,
        "DownloadUrl" => download_url: query,
        "Decompress" => decompress: query,
        "DecompressMaxLayer" => decompress_max_layer: query,
        "DecompressMaxFileCount" => decompress_max_file_count: query,
    }
}

impl Operation for CreateFileDetectRequest {
    type Response = CreateFileDetectResponse;
    type Error = CreateFileDetectError;
    const INFO: OperationInfo = super::operation("CreateFileDetect")
        .required(&["Type", "HashKey"]);
    const ERRORS: &'static [CreateFileDetectError] = &[
        CreateFileDetectError::RequestTooFrequently,
        CreateFileDetectError::GetFileError,
        CreateFileDetectError::InvalidDownloadUrl,
        CreateFileDetectError::FileSizeOverLimit,
        CreateFileDetectError::NoPermission,
        CreateFileDetectError::ServerError,
        CreateFileDetectError::SystemBusy,
    ];
}

/// Response to [`CreateFileDetectRequest`].
#[non_exhaustive]
pub struct CreateFileDetectResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E0618A9-D5EF-4220-9471-C42B5E92719F`.
    pub request_id: Option<String>,
    /// Key that opens, signs or picks out the hash. Example: `0a212417e65c26ff133cfff28f6c****`.
    pub hash_key: Option<String>,
}

response! {
    CreateFileDetectResponse {
        "RequestId" => request_id: value,
        "HashKey" => hash_key: value,
    }
}

/// Errors that the documentation of [`CreateFileDetectRequest`] names.
///
/// - [`RequestTooFrequently`](super::DocumentedError::RequestTooFrequently)
/// - [`GetFileError`](super::DocumentedError::GetFileError)
/// - [`InvalidDownloadUrl`](super::DocumentedError::InvalidDownloadUrl)
/// - [`FileSizeOverLimit`](super::DocumentedError::FileSizeOverLimit)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
pub type CreateFileDetectError = super::DocumentedError;
