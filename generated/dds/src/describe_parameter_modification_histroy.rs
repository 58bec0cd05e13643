// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterModificationHistroy`, from `dds/DescribeParameterModificationHistroy.md`.

use alicloud_runtime::codegen::*;

/// Lists past changes to parameters of an instance; the name is misspelled in the API.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeParameterModificationHistroyRequest::new();
/// let reply = client.describe_parameter_modification_histroy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterModificationHistroyRequest {
    /// **Required** by the documentation; not checked here. ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID.
    pub node_id: Option<String>,
    /// **Required** by the documentation; not checked here. Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required** by the documentation; not checked here. End of the period to look at.
    pub end_time: Option<String>,
}

impl DescribeParameterModificationHistroyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
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
    DescribeParameterModificationHistroyRequest {
        "DBInstanceId" => db_instance_id: query,
        "NodeId" => node_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeParameterModificationHistroyRequest {
    type Response = DescribeParameterModificationHistroyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeParameterModificationHistroy")
        .read_only();
}

/// Response to [`DescribeParameterModificationHistroyRequest`].
#[non_exhaustive]
pub struct DescribeParameterModificationHistroyResponse {
    /// Changes to parameters, one entry each.
    pub historical_parameters: Vec<HistoricalParameter>,
}

response! {
    DescribeParameterModificationHistroyResponse {
        "HistoricalParameters" => historical_parameters: list("HistoricalParameter"),
    }
}

/// Changes to parameters, one entry each.
#[non_exhaustive]
pub struct HistoricalParameter {
    /// Name of one adjustable setting.
    pub parameter_name: Option<String>,
    /// When the item was last changed.
    pub modify_time: Option<String>,
    /// Content before the change.
    pub old_parameter_value: Option<String>,
    /// Content after the change.
    pub new_parameter_value: Option<String>,
}

response! {
    HistoricalParameter {
        "ParameterName" => parameter_name: value,
        "ModifyTime" => modify_time: value,
        "OldParameterValue" => old_parameter_value: value,
        "NewParameterValue" => new_parameter_value: value,
    }
}
