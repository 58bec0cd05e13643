// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeParameterModificationHistory`, from `dds/DescribeParameterModificationHistory.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CharacterType};

/// Lists past changes to parameters of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeParameterModificationHistoryRequest::new()
///     .start_time("2019-01-01T12:10Z")
///     .end_time("2019-01-02T12:10Z")
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.describe_parameter_modification_history(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeParameterModificationHistoryRequest {
    /// **Required.** Beginning of the period to look at. Example: `2019-01-01T12:10Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** End of the period to look at. Example: `2019-01-02T12:10Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Which kind of instance or node is meant, such as shard, config server or replica set.
    /// Here: `db`, `cs`, `mongos`, `logic`. Example: `mongos`.
    pub character_type: Option<Open<CharacterType>>,
    /// Mongos, shard or Configserver node of a sharded cluster, by its ID. Example: `d-bpxxxxxxxx`.
    pub node_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeParameterModificationHistoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `CharacterType`.
    pub fn character_type(mut self, value: impl Into<Open<CharacterType>>) -> Self {
        self.character_type = Some(value.into());
        self
    }
    /// Sets `NodeId`.
    pub fn node_id(mut self, value: impl Into<String>) -> Self {
        self.node_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeParameterModificationHistoryRequest {
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "DBInstanceId" => db_instance_id: query,
        "CharacterType" => character_type: query,
        "NodeId" => node_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeParameterModificationHistoryRequest {
    type Response = DescribeParameterModificationHistoryResponse;
    type Error = DescribeParameterModificationHistoryError;
    const INFO: OperationInfo = super::operation("DescribeParameterModificationHistory")
        .required(&["StartTime", "EndTime", "DBInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeParameterModificationHistoryError] = &[
        DescribeParameterModificationHistoryError::InvalidStartTimeMalformed,
        DescribeParameterModificationHistoryError::InvalidEndTimeMalformed,
    ];
}

/// Response to [`DescribeParameterModificationHistoryRequest`].
#[non_exhaustive]
pub struct DescribeParameterModificationHistoryResponse {
    /// Changes to parameters, one entry each.
    pub historical_parameters: Vec<HistoricalParameter>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B1BB6E0E-B4EF-4145-81FA-A07719860248`.
    pub request_id: Option<String>,
}

response! {
    DescribeParameterModificationHistoryResponse {
        "HistoricalParameters" => historical_parameters: list("HistoricalParameter"),
        "RequestId" => request_id: value,
    }
}

/// Changes to parameters, one entry each.
#[non_exhaustive]
pub struct HistoricalParameter {
    /// When the item was last changed. Example: `2019-03-12T07:58:24Z`.
    pub modify_time: Option<Timestamp>,
    /// Content after the change. Example: `200`.
    pub new_parameter_value: Option<String>,
    /// Content before the change. Example: `100`.
    pub old_parameter_value: Option<String>,
    /// Name of one adjustable setting. Example: `operationProfiling.slowOpThresholdMs`.
    pub parameter_name: Option<String>,
}

response! {
    HistoricalParameter {
        "ModifyTime" => modify_time: value,
        "NewParameterValue" => new_parameter_value: value,
        "OldParameterValue" => old_parameter_value: value,
        "ParameterName" => parameter_name: value,
    }
}

/// Errors that the documentation of [`DescribeParameterModificationHistoryRequest`] names.
///
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
pub type DescribeParameterModificationHistoryError = super::DocumentedError;
