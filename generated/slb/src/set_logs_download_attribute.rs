// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetLogsDownloadAttribute`, from `slb/SetLogsDownloadAttribute.md`.

use alicloud_runtime::codegen::*;

/// Has logs stored in an OSS bucket.
///
/// ```no_run
/// # async fn example(client: alicloud_slb::Client) -> Result<(), alicloud_slb::Error> {
/// let request = alicloud_slb::SetLogsDownloadAttributeRequest::new()
///     .region_id("cn-hangzhou")
///     .log_type("HealthLog")
///     .oss_bucket_name("test-report");
/// let reply = client.set_logs_download_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetLogsDownloadAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind of log, for instance `HealthLog` or `layer7`.
    pub log_type: Option<String>,
    /// **Required.** OSS bucket that the logs are written to; it must already exist.
    pub oss_bucket_name: Option<String>,
    /// Name under which the role is defined. Default: `aliyunslbdefaultrole`.
    pub role_name: Option<String>,
}

impl SetLogsDownloadAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `LogType`, which is required.
    pub fn log_type(mut self, value: impl Into<String>) -> Self {
        self.log_type = Some(value.into());
        self
    }
    /// Sets `OSSBucketName`, which is required.
    pub fn oss_bucket_name(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket_name = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
}

request! {
    SetLogsDownloadAttributeRequest {
        "RegionId" => region_id: query,
        "LogType" => log_type: query,
        "OSSBucketName" => oss_bucket_name: query,
        "RoleName" => role_name: query,
    }
}

impl Operation for SetLogsDownloadAttributeRequest {
    type Response = SetLogsDownloadAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SetLogsDownloadAttribute")
        .required(&["RegionId", "LogType", "OSSBucketName"])
        .region("RegionId");
}

/// Response to [`SetLogsDownloadAttributeRequest`].
pub type SetLogsDownloadAttributeResponse = alicloud_runtime::EmptyResponse;
