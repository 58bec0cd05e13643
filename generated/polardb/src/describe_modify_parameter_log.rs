// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeModifyParameterLog`, from `polardb/DescribeModifyParameterLog.md`.

use alicloud_runtime::codegen::*;

/// Lists the parameter changes that were made to a cluster within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeModifyParameterLogRequest::new()
///     .db_cluster_id("...")
///     .end_time("...")
///     .start_time("...");
/// let reply = client.describe_modify_parameter_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeModifyParameterLogRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
}

impl DescribeModifyParameterLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

request! {
    DescribeModifyParameterLogRequest {
        "DBClusterId" => db_cluster_id: query,
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for DescribeModifyParameterLogRequest {
    type Response = DescribeModifyParameterLogResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeModifyParameterLog")
        .required(&["DBClusterId", "EndTime", "StartTime"])
        .read_only();
}

/// Response to [`DescribeModifyParameterLogRequest`], which the documentation does not describe.
pub type DescribeModifyParameterLogResponse = alicloud_runtime::UndocumentedResponse;
