// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogConfig`, from `cloudapi/DescribeLogConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows where API logs of a type are delivered to.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeLogConfigRequest::new();
/// let reply = client.describe_log_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogConfigRequest {
    /// Which logs the gateway delivers: of calls, or of quality checks.
    pub log_type: Option<String>,
}

impl DescribeLogConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LogType`.
    pub fn log_type(mut self, value: impl Into<String>) -> Self {
        self.log_type = Some(value.into());
        self
    }
}

request! {
    DescribeLogConfigRequest {
        "LogType" => log_type: query,
    }
}

impl Operation for DescribeLogConfigRequest {
    type Response = DescribeLogConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogConfig").read_only();
}

/// Response to [`DescribeLogConfigRequest`].
#[non_exhaustive]
pub struct DescribeLogConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E3BC2706-ABDB-5B64-A12F-08DFD9E3F339`.
    pub request_id: Option<String>,
    /// What is known about each log, one entry each.
    pub log_infos: Vec<LogInfo>,
}

response! {
    DescribeLogConfigResponse {
        "RequestId" => request_id: value,
        "LogInfos" => log_infos: list("LogInfo"),
    }
}

/// What is known about each log, one entry each.
#[non_exhaustive]
pub struct LogInfo {
    /// Logstore the entries go to. Example: `slsstore`.
    pub sls_log_store: Option<String>,
    /// Which logs the gateway delivers: of calls, or of quality checks. Example: `PROVIDER`.
    pub log_type: Option<String>,
    /// Project of Log Service that takes the records. Example: `slsproject`.
    pub sls_project: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    LogInfo {
        "SlsLogStore" => sls_log_store: value,
        "LogType" => log_type: value,
        "SlsProject" => sls_project: value,
        "RegionId" => region_id: value,
    }
}
