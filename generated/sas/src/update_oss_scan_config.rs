// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateOssScanConfig`, from `sas/UpdateOssScanConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes a policy for detecting malicious files in OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateOssScanConfigRequest::new();
/// let reply = client.update_oss_scan_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateOssScanConfigRequest {
    /// Whether the feature or the item is switched on.
    pub enable: Option<i32>,
    /// Items of the kind scan day to work on or to narrow the list down to. Items: at most 1000.
    pub scan_day_list: Vec<i32>,
    /// Items of the kind bucket name to work on or to narrow the list down to. Items: at most 1000.
    pub bucket_name_list: Vec<String>,
    /// Items of the kind key suffix to work on or to narrow the list down to. Items: at most 1000.
    pub key_suffix_list: Vec<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<String>,
    /// Items of the kind key prefix to work on or to narrow the list down to. Items: at most 100.
    pub key_prefix_list: Vec<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
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
    /// Whether newly uploaded objects are scanned as they arrive.
    pub real_time_incr: Option<bool>,
}

impl UpdateOssScanConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Enable`.
    #[inline]
    pub fn enable(mut self, value: i32) -> Self {
        self.enable = Some(value);
        self
    }
    /// Sets `ScanDayList`.
    pub fn scan_day_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.scan_day_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `BucketNameList`.
    pub fn bucket_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bucket_name_list = value.into_iter().map(Into::into).collect();
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
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
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
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
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
    /// Sets `RealTimeIncr`.
    #[inline]
    pub fn real_time_incr(mut self, value: bool) -> Self {
        self.real_time_incr = Some(value);
        self
    }
}

request! {
    UpdateOssScanConfigRequest {
        "Enable" => enable: query,
        "ScanDayList" => scan_day_list: query,
        "BucketNameList" => bucket_name_list: query,
        "KeySuffixList" => key_suffix_list: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Id" => id: query,
        "KeyPrefixList" => key_prefix_list: query,
        "Name" => name: query,
        "AllKeyPrefix" => all_key_prefix: query,
        "DecompressMaxLayer" => decompress_max_layer: query,
        "DecompressMaxFileCount" => decompress_max_file_count: query,
        "DecryptionList" => decryption_list: query,
        "LastModifiedStartTime" => last_modified_start_time: query,
        "RealTimeIncr" => real_time_incr: query,
    }
}

impl Operation for UpdateOssScanConfigRequest {
    type Response = UpdateOssScanConfigResponse;
    type Error = UpdateOssScanConfigError;
    const INFO: OperationInfo = super::operation("UpdateOssScanConfig");
    const ERRORS: &'static [UpdateOssScanConfigError] = &[
        UpdateOssScanConfigError::NoPermission,
        UpdateOssScanConfigError::ServerError,
    ];
}

/// Response to [`UpdateOssScanConfigRequest`].
pub type UpdateOssScanConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UpdateOssScanConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UpdateOssScanConfigError = super::DocumentedError;
