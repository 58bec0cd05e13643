// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterModificationHistory`, from `r-kvstore/DescribeParameterModificationHistory.md`.

use alicloud_runtime::codegen::*;

/// Lists which parameters of an instance were changed, when, and how.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeParameterModificationHistoryRequest::new()
///     .instance_id("...")
///     .start_time("...")
///     .end_time("...");
/// let reply = client.describe_parameter_modification_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterModificationHistoryRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it.
    pub instance_id: Option<String>,
    /// ID of one node of the cluster or the instance.
    pub node_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Name of one adjustable setting.
    pub parameter_name: Option<String>,
}

impl DescribeParameterModificationHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `ParameterName`.
    pub fn parameter_name(mut self, value: impl Into<String>) -> Self {
        self.parameter_name = Some(value.into());
        self
    }
}

request! {
    DescribeParameterModificationHistoryRequest {
        "InstanceId" => instance_id: query,
        "NodeId" => node_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "ParameterName" => parameter_name: query,
    }
}

impl Operation for DescribeParameterModificationHistoryRequest {
    type Response = DescribeParameterModificationHistoryResponse;
    type Error = DescribeParameterModificationHistoryError;
    const INFO: OperationInfo = super::operation("DescribeParameterModificationHistory")
        .required(&["InstanceId", "StartTime", "EndTime"])
        .read_only();
    const ERRORS: &'static [DescribeParameterModificationHistoryError] = &[
        DescribeParameterModificationHistoryError::InvalidStartTimeMalformed,
        DescribeParameterModificationHistoryError::InvalidEndTimeMalformed,
    ];
}

/// Response to [`DescribeParameterModificationHistoryRequest`].
#[non_exhaustive]
pub struct DescribeParameterModificationHistoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `963C20F0-7CE1-4591-AAF3-6F3CD1CE****`.
    pub request_id: Option<String>,
    /// Changes of parameters, one entry each.
    pub historical_parameters: Vec<HistoricalParameter>,
}

response! {
    DescribeParameterModificationHistoryResponse {
        "RequestId" => request_id: value,
        "HistoricalParameters" => historical_parameters: list("HistoricalParameter"),
    }
}

/// Changes of parameters, one entry each.
#[non_exhaustive]
pub struct HistoricalParameter {
    /// Value before the change. Example: `-2`.
    pub old_parameter_value: Option<String>,
    /// Name of one adjustable setting. Example: `script_check_enable`.
    pub parameter_name: Option<String>,
    /// Value after the change. Example: `0`.
    pub new_parameter_value: Option<String>,
    /// When the item was last changed. Example: `2022-09-05T09:56:10Z`.
    pub modify_time: Option<Timestamp>,
}

response! {
    HistoricalParameter {
        "OldParameterValue" => old_parameter_value: value,
        "ParameterName" => parameter_name: value,
        "NewParameterValue" => new_parameter_value: value,
        "ModifyTime" => modify_time: value,
    }
}

/// Errors that the documentation of [`DescribeParameterModificationHistoryRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
pub type DescribeParameterModificationHistoryError = super::DocumentedError;
