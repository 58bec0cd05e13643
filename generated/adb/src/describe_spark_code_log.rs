// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSparkCodeLog`, from `adb/DescribeSparkCodeLog.md`.

use alicloud_runtime::codegen::*;

/// Gives the log that a run of Spark code wrote.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeSparkCodeLogRequest::new()
///     .db_cluster_id("...")
///     .job_id(1);
/// let reply = client.describe_spark_code_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSparkCodeLogRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
}

impl DescribeSparkCodeLogRequest {
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
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    #[inline]
    pub fn job_id(mut self, value: i64) -> Self {
        self.job_id = Some(value);
        self
    }
}

request! {
    DescribeSparkCodeLogRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for DescribeSparkCodeLogRequest {
    type Response = DescribeSparkCodeLogResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSparkCodeLog")
        .required(&["RegionId", "DBClusterId", "JobId"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSparkCodeLogRequest`].
#[non_exhaustive]
pub struct DescribeSparkCodeLogResponse {
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CD65640-9963-5D60-929C-118F2C84070E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Text of the log. Example: `text`.
    pub log: Option<String>,
}

response! {
    DescribeSparkCodeLogResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Log" => log: value,
    }
}
