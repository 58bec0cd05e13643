// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOssBucketScanStatistic`, from `sas/GetOssBucketScanStatistic.md`.

use alicloud_runtime::codegen::*;

/// Shows totals of malicious file detection in OSS.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetOssBucketScanStatisticRequest::new();
/// let reply = client.get_oss_bucket_scan_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOssBucketScanStatisticRequest {
    /// Items of the kind bucket name to work on or to narrow the list down to. Items: at most 1000.
    pub bucket_name_list: Vec<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl GetOssBucketScanStatisticRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BucketNameList`.
    pub fn bucket_name_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bucket_name_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    GetOssBucketScanStatisticRequest {
        "BucketNameList" => bucket_name_list: query,
        "Source" => source: query,
    }
}

impl Operation for GetOssBucketScanStatisticRequest {
    type Response = GetOssBucketScanStatisticResponse;
    type Error = GetOssBucketScanStatisticError;
    const INFO: OperationInfo = super::operation("GetOssBucketScanStatistic")
        .read_only();
    const ERRORS: &'static [GetOssBucketScanStatisticError] = &[
        GetOssBucketScanStatisticError::NoPermission,
        GetOssBucketScanStatisticError::ServerError,
    ];
}

/// Response to [`GetOssBucketScanStatisticRequest`].
#[non_exhaustive]
pub struct GetOssBucketScanStatisticResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FAC50208-E56B-5CC8-8738-2B219D1A****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<OssBucketScanStatisticData>,
}

response! {
    GetOssBucketScanStatisticResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct OssBucketScanStatisticData {
    /// Name of the OSS bucket for the risk. Example: `1`.
    pub risk_bucket: Option<i32>,
    /// Files with the highest risk. Example: `0`.
    pub high_risk: Option<i64>,
    /// Files with medium risk. Example: `0`.
    pub medium_risk: Option<i64>,
    /// Files with the lowest risk. Example: `0`.
    pub low_risk: Option<i64>,
    /// Name of the OSS bucket for the no scan. Example: `1`.
    pub no_scan_bucket: Option<i32>,
    /// Name of the OSS bucket for the total. Example: `1`.
    pub total_bucket: Option<i32>,
    /// Files that were scanned. Example: `1`.
    pub scan_object: Option<i64>,
    /// Licenses that are left. Example: `1`.
    pub remain_auth: Option<i32>,
    /// When the item runs out. Example: `1714442403000`.
    pub expire_time: Option<i64>,
    /// Files in the bucket. Example: `1`.
    pub total_object: Option<i64>,
}

response! {
    OssBucketScanStatisticData {
        "RiskBucket" => risk_bucket: value,
        "HighRisk" => high_risk: value,
        "MediumRisk" => medium_risk: value,
        "LowRisk" => low_risk: value,
        "NoScanBucket" => no_scan_bucket: value,
        "TotalBucket" => total_bucket: value,
        "ScanObject" => scan_object: value,
        "RemainAuth" => remain_auth: value,
        "ExpireTime" => expire_time: value,
        "TotalObject" => total_object: value,
    }
}

/// Errors that the documentation of [`GetOssBucketScanStatisticRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetOssBucketScanStatisticError = super::DocumentedError;
