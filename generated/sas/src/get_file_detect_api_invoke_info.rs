// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFileDetectApiInvokeInfo`, from `sas/GetFileDetectApiInvokeInfo.md`.

use alicloud_runtime::codegen::*;

/// Shows the quota, remainder and rate limit of the malicious file detection SDK.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetFileDetectApiInvokeInfoRequest::new();
/// let reply = client.get_file_detect_api_invoke_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFileDetectApiInvokeInfoRequest {}

impl GetFileDetectApiInvokeInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetFileDetectApiInvokeInfoRequest {}
}

impl Operation for GetFileDetectApiInvokeInfoRequest {
    type Response = GetFileDetectApiInvokeInfoResponse;
    type Error = GetFileDetectApiInvokeInfoError;
    const INFO: OperationInfo = super::operation("GetFileDetectApiInvokeInfo")
        .read_only();
    const ERRORS: &'static [GetFileDetectApiInvokeInfoError] = &[
        GetFileDetectApiInvokeInfoError::NoPermission,
        GetFileDetectApiInvokeInfoError::ServerError,
    ];
}

/// Response to [`GetFileDetectApiInvokeInfoRequest`].
#[non_exhaustive]
pub struct GetFileDetectApiInvokeInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9f368b6e-d60a-43c5-bd6f-c7087f2d****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<FileDetectApiInvokeData>,
}

response! {
    GetFileDetectApiInvokeInfoResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FileDetectApiInvokeData {
    /// How many there are of this: auth. Example: `10000`.
    pub auth_count: Option<i64>,
    /// How many there are of this: remain auth. Example: `900`.
    pub remain_auth_count: Option<i64>,
    /// Rate or share that applies to the flow. Example: `20`.
    pub flow_rate: Option<i32>,
    /// Unit that the time is counted in. Example: `SECONDS`.
    pub time_unit: Option<String>,
    /// When the licenses run out, in milliseconds since 1970. Example: `1815753600000`.
    pub expire: Option<i64>,
    /// Which version of the sale is meant. Example: `2`.
    pub sale_version: Option<i32>,
}

response! {
    FileDetectApiInvokeData {
        "AuthCount" => auth_count: value,
        "RemainAuthCount" => remain_auth_count: value,
        "FlowRate" => flow_rate: value,
        "TimeUnit" => time_unit: value,
        "Expire" => expire: value,
        "SaleVersion" => sale_version: value,
    }
}

/// Errors that the documentation of [`GetFileDetectApiInvokeInfoRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetFileDetectApiInvokeInfoError = super::DocumentedError;
