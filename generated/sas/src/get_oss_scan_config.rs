// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOssScanConfig`, from `sas/GetOssScanConfig.md`.

use alicloud_runtime::codegen::*;

/// Reads one policy for detecting malicious files in OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetOssScanConfigRequest::new();
/// let reply = client.get_oss_scan_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOssScanConfigRequest {
    /// Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<String>,
}

impl GetOssScanConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BucketName`.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    GetOssScanConfigRequest {
        "BucketName" => bucket_name: query,
        "Id" => id: query,
    }
}

impl Operation for GetOssScanConfigRequest {
    type Response = GetOssScanConfigResponse;
    type Error = GetOssScanConfigError;
    const INFO: OperationInfo = super::operation("GetOssScanConfig").read_only();
    const ERRORS: &'static [GetOssScanConfigError] = &[
        GetOssScanConfigError::NoPermission,
        GetOssScanConfigError::ServerError,
    ];
}

/// Response to [`GetOssScanConfigRequest`].
#[non_exhaustive]
pub struct GetOssScanConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E10BAF1C-A6C5-51E2-866C-76D5922E****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<OssScanConfigData>,
}

response! {
    GetOssScanConfigResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct OssScanConfigData {
    /// Whether the feature or the item is switched on. Example: `1`.
    pub enable: Option<i32>,
    /// Items of the kind scan day that were found or are concerned. Example: `1`.
    pub scan_day_list: Vec<i32>,
    /// Items of the kind bucket name that were found or are concerned. Example: `bcdata-oss****`.
    pub bucket_name_list: Vec<String>,
    /// Items of the kind key suffix that were found or are concerned. Example: `.asp`.
    pub key_suffix_list: Vec<String>,
    /// When it began, or where the period begins that the data is about. Example: `00:00:00`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `00:00:00`.
    pub end_time: Option<String>,
    /// Name that people know the item by. Example: `testPolicy****`.
    pub name: Option<String>,
    /// Items of the kind key prefix that were found or are concerned. Example: `/root`.
    pub key_prefix_list: Vec<String>,
    /// Identifier of the item within its collection. Example: `1`.
    pub id: Option<String>,
    /// Name that the bucket goes by. Example: `hz-new02****`.
    pub bucket_name: Option<String>,
    /// When the last was last changed. Example: `1702025633079`.
    pub last_update_time: Option<i64>,
    /// How many there are of this: bucket. Example: `1`.
    pub bucket_count: Option<i32>,
    /// Whether all objects of the bucket are scanned rather than those under certain prefixes.
    /// Example: `true`.
    pub all_key_prefix: Option<bool>,
    /// How deep archives inside archives are unpacked for the scan. Example: `1`.
    pub decompress_max_layer: Option<i32>,
    /// How many there are of this: decompress max file. Example: `100`.
    pub decompress_max_file_count: Option<i32>,
}

response! {
    OssScanConfigData {
        "Enable" => enable: value,
        "ScanDayList" => scan_day_list: list(""),
        "BucketNameList" => bucket_name_list: list(""),
        "KeySuffixList" => key_suffix_list: list(""),
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Name" => name: value,
        "KeyPrefixList" => key_prefix_list: list(""),
        "Id" => id: value,
        "BucketName" => bucket_name: value,
        "LastUpdateTime" => last_update_time: value,
        "BucketCount" => bucket_count: value,
        "AllKeyPrefix" => all_key_prefix: value,
        "DecompressMaxLayer" => decompress_max_layer: value,
        "DecompressMaxFileCount" => decompress_max_file_count: value,
    }
}

/// Errors that the documentation of [`GetOssScanConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetOssScanConfigError = super::DocumentedError;
