// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeModifyParameterLog`, from `gpdb/DescribeModifyParameterLog.md`.

use alicloud_runtime::codegen::*;

/// Lists past changes of an instance's parameters with old and new values.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeModifyParameterLogRequest::new()
///     .db_instance_id("...");
/// let reply = client.describe_modify_parameter_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeModifyParameterLogRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeModifyParameterLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
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
}

request! {
    DescribeModifyParameterLogRequest {
        "DBInstanceId" => db_instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeModifyParameterLogRequest {
    type Response = DescribeModifyParameterLogResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeModifyParameterLog")
        .required(&["DBInstanceId"])
        .read_only();
}

/// Response to [`DescribeModifyParameterLogRequest`].
#[non_exhaustive]
pub struct DescribeModifyParameterLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4FA1F1D1-50A6-4F60-9A78-5752F2076A53`.
    pub request_id: Option<String>,
    /// The changelogs that were found or are concerned, one entry each.
    pub changelogs: Vec<Changelog>,
}

response! {
    DescribeModifyParameterLogResponse {
        "RequestId" => request_id: value,
        "Changelogs" => changelogs: list(""),
    }
}

/// The changelogs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Changelog {
    /// Value after the change. Example: `100`.
    pub parameter_value_after: Option<String>,
    /// Name of one adjustable setting. Example: `testkey`.
    pub parameter_name: Option<String>,
    /// Time that is set or recorded for this: effect. Example: `2023-01-03T17:00:00Z`.
    pub effect_time: Option<Timestamp>,
    /// Value before the change. Example: `200`.
    pub parameter_value_before: Option<String>,
    /// Whether the change is in force. Example: `true`.
    pub parameter_valid: Option<String>,
}

response! {
    Changelog {
        "ParameterValueAfter" => parameter_value_after: value,
        "ParameterName" => parameter_name: value,
        "EffectTime" => effect_time: value,
        "ParameterValueBefore" => parameter_value_before: value,
        "ParameterValid" => parameter_valid: value,
    }
}
