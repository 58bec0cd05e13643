// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOssBucketScanTask`, from `sas/CreateOssBucketScanTask.md`.

use alicloud_runtime::codegen::*;

/// Starts a malicious file scan of objects in OSS buckets.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateOssBucketScanTaskRequest::new()
///     .bucket_name_list(["..."])
///     .scan_mode(1);
/// let reply = client.create_oss_bucket_scan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOssBucketScanTaskRequest {
    /// **Required.** Items of the kind bucket name to work on or to narrow the list down to.
    /// Items: at most 1000.
    pub bucket_name_list: Vec<String>,
    /// Items of the kind exclude key suffix to work on or to narrow the list down to.
    /// Items: at most 1000.
    pub exclude_key_suffix_list: Vec<String>,
    /// **Required.** Way in which the scan works.
    pub scan_mode: Option<i32>,
    /// Items of the kind key suffix to work on or to narrow the list down to. Items: at most 1000.
    pub key_suffix_list: Vec<String>,
    /// Items of the kind key prefix to work on or to narrow the list down to. Items: at most 100.
    pub key_prefix_list: Vec<String>,
    /// Whether all objects of the bucket are scanned rather than those under certain prefixes.
    pub all_key_prefix: Option<bool>,
    /// How deep archives inside archives are unpacked for the scan.
    pub decompress_max_layer: Option<i32>,
    /// How many there are of this: decompress max file.
    pub decompress_max_file_count: Option<i32>,
    /// Items of the kind decryption to work on or to narrow the list down to. Items: at most 100.
    pub decryption_list: Vec<String>,
    /// When the last modified began or is to begin.
    pub last_modified_start_time: Option<i64>,
}

impl CreateOssBucketScanTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BucketNameList`, which is required.
    pub fn bucket_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bucket_name_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExcludeKeySuffixList`.
    pub fn exclude_key_suffix_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_key_suffix_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ScanMode`, which is required.
    #[inline]
    pub fn scan_mode(mut self, value: i32) -> Self {
        self.scan_mode = Some(value);
        self
    }
    /// Sets `KeySuffixList`.
    pub fn key_suffix_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_suffix_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `KeyPrefixList`.
    pub fn key_prefix_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.key_prefix_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AllKeyPrefix`.
    #[inline]
    pub fn all_key_prefix(mut self, value: bool) -> Self {
        self.all_key_prefix = Some(value);
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
    /// Sets `DecryptionList`.
    pub fn decryption_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.decryption_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `LastModifiedStartTime`.
    #[inline]
    pub fn last_modified_start_time(mut self, value: i64) -> Self {
        self.last_modified_start_time = Some(value);
        self
    }
}

request! {
    CreateOssBucketScanTaskRequest {
        "BucketNameList" => bucket_name_list: query,
        "ExcludeKeySuffixList" => exclude_key_suffix_list: query,
        "ScanMode" => scan_mode: query,
        "KeySuffixList" => key_suffix_list: query,
        "KeyPrefixList" => key_prefix_list: query,
        "AllKeyPrefix" => all_key_prefix: query,
        "DecompressMaxLayer" => decompress_max_layer: query,
        "DecompressMaxFileCount" => decompress_max_file_count: query,
        "DecryptionList" => decryption_list: query,
        "LastModifiedStartTime" => last_modified_start_time: query,
    }
}

impl Operation for CreateOssBucketScanTaskRequest {
    type Response = CreateOssBucketScanTaskResponse;
    type Error = CreateOssBucketScanTaskError;
    const INFO: OperationInfo = super::operation("CreateOssBucketScanTask")
        .required(&["BucketNameList", "ScanMode"]);
    const ERRORS: &'static [CreateOssBucketScanTaskError] = &[
        CreateOssBucketScanTaskError::ApiAuthExhausted,
        CreateOssBucketScanTaskError::NoPermission,
        CreateOssBucketScanTaskError::ServerError,
    ];
}

/// Response to [`CreateOssBucketScanTaskRequest`].
pub type CreateOssBucketScanTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateOssBucketScanTaskRequest`] names.
///
/// - [`ApiAuthExhausted`](super::DocumentedError::ApiAuthExhausted)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateOssBucketScanTaskError = super::DocumentedError;
