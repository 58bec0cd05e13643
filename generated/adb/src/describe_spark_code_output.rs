// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSparkCodeOutput`, from `adb/DescribeSparkCodeOutput.md`.

use alicloud_runtime::codegen::*;

/// Gives what a run of Spark code produced.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeSparkCodeOutputRequest::new()
///     .db_cluster_id("...")
///     .job_id(1);
/// let reply = client.describe_spark_code_output(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSparkCodeOutputRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands.
    pub job_id: Option<i64>,
}

impl DescribeSparkCodeOutputRequest {
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
    DescribeSparkCodeOutputRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
        "JobId" => job_id: query,
    }
}

impl Operation for DescribeSparkCodeOutputRequest {
    type Response = DescribeSparkCodeOutputResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSparkCodeOutput")
        .required(&["RegionId", "DBClusterId", "JobId"])
        .success_flag("Success")
        .error_messages(&["Message"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSparkCodeOutputRequest`].
#[non_exhaustive]
pub struct DescribeSparkCodeOutputResponse {
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the run wrote. Example: `text`.
    pub output: Option<String>,
}

response! {
    DescribeSparkCodeOutputResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Output" => output: value,
    }
}
