// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeReadDBInstanceDelay`, from `rds/DescribeReadDBInstanceDelay.md`.

use alicloud_runtime::codegen::*;

/// Returns by how much a read-only instance lags behind its primary.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeReadDBInstanceDelayRequest::new()
///     .db_instance_id("rm-bpxxxxxxx")
///     .read_instance_id("rr-bpxxxxxxx");
/// let reply = client.describe_read_db_instance_delay(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayRequest {
    /// **Required.** ID of the database instance. Example: `rm-bpxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// **Required.** Read-only instance whose delay is asked for. Example: `rr-bpxxxxxxx`.
    pub read_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeReadDBInstanceDelayRequest {
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
    /// Sets `ReadInstanceId`, which is required.
    pub fn read_instance_id(mut self, value: impl Into<String>) -> Self {
        self.read_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeReadDBInstanceDelayRequest {
        "DBInstanceId" => db_instance_id: query,
        "ReadInstanceId" => read_instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeReadDBInstanceDelayRequest {
    type Response = DescribeReadDBInstanceDelayResponse;
    type Error = DescribeReadDBInstanceDelayError;
    const INFO: OperationInfo = super::operation("DescribeReadDBInstanceDelay")
        .required(&["DBInstanceId", "ReadInstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeReadDBInstanceDelayError] = &[
        DescribeReadDBInstanceDelayError::OrderComboInstanceNotAllowOperate,
        DescribeReadDBInstanceDelayError::PricePricingPlanResultNotFound,
        DescribeReadDBInstanceDelayError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeReadDBInstanceDelayRequest`].
#[non_exhaustive]
pub struct DescribeReadDBInstanceDelayResponse {
    /// ID of the database instance. Example: `rm-bpxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// By how much the read-only instance lags behind. Example: `0`.
    pub delay_time: Option<i32>,
    /// Entries of the list.
    pub items: Vec<Items>,
    /// ID of the read-only database instance that the item belongs to or stands for.
    /// Example: `rr-bpxxxxxxx`.
    pub read_db_instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F1BDDEA8-452D-450B-AB10-CD5C5BAFC5DF`.
    pub request_id: Option<String>,
}

response! {
    DescribeReadDBInstanceDelayResponse {
        "DBInstanceId" => db_instance_id: value,
        "DelayTime" => delay_time: value,
        "Items" => items: list("Items"),
        "ReadDBInstanceId" => read_db_instance_id: value,
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct Items {
    /// ID of the database instance. Example: `rm-bpxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Read-only instances, one entry each. Example: `"ReadDBInstanceName": ["rr-bpxxxxx"]`.
    pub read_db_instance_names: Vec<String>,
    /// How far the read-only instances lag behind, one entry each. Example: `"ReadDelayTime": ["0"]`.
    pub read_delay_times: Vec<String>,
    /// Delays in the processing of the write-ahead log; only for PostgreSQL.
    pub readonly_instance_delay: Vec<ReadonlyInstanceDelay>,
}

response! {
    Items {
        "DBInstanceId" => db_instance_id: value,
        "ReadDBInstanceNames" => read_db_instance_names: list("ReadDBInstanceName"),
        "ReadDelayTimes" => read_delay_times: list("ReadDelayTime"),
        "ReadonlyInstanceDelay" => readonly_instance_delay: list("ReadonlyInstanceDelay"),
    }
}

/// Delays in the processing of the write-ahead log; only for PostgreSQL.
#[non_exhaustive]
pub struct ReadonlyInstanceDelay {
    /// How long writing the log to disk lags behind. Unit: `seconds`. Example: `0`.
    pub flush_lag: Option<String>,
    /// How much log data has not been written to disk yet. Unit: `MB`. Example: `0`.
    pub flush_latency: Option<String>,
    /// Read-only instance, by its ID. Example: `rr-bpxxxxxxx`.
    pub read_db_instance_name: Option<String>,
    /// How long replaying the log lags behind. Unit: `seconds`. Example: `0`.
    pub replay_lag: Option<String>,
    /// How much log data has not been replayed yet. Unit: `MB`. Example: `0`.
    pub replay_latency: Option<String>,
    /// How much log data has not been sent yet. Unit: `MB`. Example: `0`.
    pub send_latency: Option<String>,
    /// How long writing the log back lags behind. Unit: `seconds`. Example: `0`.
    pub write_lag: Option<String>,
    /// How much log data has not been written back yet. Unit: `MB`. Example: `0`.
    pub write_latency: Option<String>,
}

response! {
    ReadonlyInstanceDelay {
        "FlushLag" => flush_lag: value,
        "FlushLatency" => flush_latency: value,
        "ReadDBInstanceName" => read_db_instance_name: value,
        "ReplayLag" => replay_lag: value,
        "ReplayLatency" => replay_latency: value,
        "SendLatency" => send_latency: value,
        "WriteLag" => write_lag: value,
        "WriteLatency" => write_latency: value,
    }
}

/// Errors that the documentation of [`DescribeReadDBInstanceDelayRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeReadDBInstanceDelayError = super::DocumentedError;
