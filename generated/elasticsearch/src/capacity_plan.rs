// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CapacityPlan`, from `elasticsearch/CapacityPlan.md`.

use alicloud_runtime::codegen::*;

/// Recommends a cluster size from the scenario, the query rate and the amount of data.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::CapacityPlanRequest::new();
/// let reply = client.capacity_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CapacityPlanRequest {
    /// Whether there are many complex queries.
    pub complex_query_available: Option<bool>,
    /// What is known about the data.
    pub data_info: Vec<DataInfo>,
    /// Figure that is meant.
    pub metric: Vec<Metric>,
    /// Use that the cluster serves.
    pub usage_scenario: Option<String>,
}

impl CapacityPlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `complexQueryAvailable`.
    #[inline]
    pub fn complex_query_available(mut self, value: bool) -> Self {
        self.complex_query_available = Some(value);
        self
    }
    /// Sets `dataInfo`.
    pub fn data_info(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataInfo>>,
    ) -> Self {
        self.data_info = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `metric`.
    pub fn metric(mut self, value: impl IntoIterator<Item = impl Into<Metric>>) -> Self {
        self.metric = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `usageScenario`.
    pub fn usage_scenario(mut self, value: impl Into<String>) -> Self {
        self.usage_scenario = Some(value.into());
        self
    }
}

request! {
    CapacityPlanRequest {
        "complexQueryAvailable" => complex_query_available: body,
        "dataInfo" => data_info: body,
        "metric" => metric: body,
        "usageScenario" => usage_scenario: body,
    }
}

impl Operation for CapacityPlanRequest {
    type Response = CapacityPlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CapacityPlan")
        .roa("POST", "/openapi/assist/actions/capacity-plan");
}

/// Response to [`CapacityPlanRequest`].
#[non_exhaustive]
pub struct CapacityPlanResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E91B7129-A669-4D9D-A743-F90A0FF1F5EF`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<PlanResult>,
}

response! {
    CapacityPlanResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What is known about the data.
#[non_exhaustive]
pub struct DataInfo {
    /// Kind of the figure.
    pub code: Option<String>,
    /// How many items a page holds, or how much data it is.
    pub size: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Unit of the number beside it.
    pub unit: Option<String>,
    /// How many there are of this: total.
    pub total_count: Option<i32>,
}

impl DataInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `code`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `unit`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }
    /// Sets `totalCount`.
    #[inline]
    pub fn total_count(mut self, value: i32) -> Self {
        self.total_count = Some(value);
        self
    }
}

request! {
    DataInfo {
        "code" => code: field,
        "size" => size: field,
        "type" => type_: field,
        "unit" => unit: field,
        "totalCount" => total_count: field,
    }
}

/// Figure that is meant.
#[non_exhaustive]
pub struct Metric {
    /// Kind of the figure.
    pub code: Option<String>,
    /// How many requests run at the same time.
    pub concurrent: Option<i64>,
    /// How much data goes through a second.
    pub throughput: Option<i64>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Requests a second counted for the peak.
    pub peak_qps: Option<i32>,
    /// Requests a second counted for the average.
    pub average_qps: Option<i32>,
    /// Time that is set or recorded for this: response.
    pub response_time: Option<i32>,
}

impl Metric {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `code`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets `concurrent`.
    #[inline]
    pub fn concurrent(mut self, value: i64) -> Self {
        self.concurrent = Some(value);
        self
    }
    /// Sets `throughput`.
    #[inline]
    pub fn throughput(mut self, value: i64) -> Self {
        self.throughput = Some(value);
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `peakQps`.
    #[inline]
    pub fn peak_qps(mut self, value: i32) -> Self {
        self.peak_qps = Some(value);
        self
    }
    /// Sets `averageQps`.
    #[inline]
    pub fn average_qps(mut self, value: i32) -> Self {
        self.average_qps = Some(value);
        self
    }
    /// Sets `responseTime`.
    #[inline]
    pub fn response_time(mut self, value: i32) -> Self {
        self.response_time = Some(value);
        self
    }
}

request! {
    Metric {
        "code" => code: field,
        "concurrent" => concurrent: field,
        "throughput" => throughput: field,
        "type" => type_: field,
        "peakQps" => peak_qps: field,
        "averageQps" => average_qps: field,
        "responseTime" => response_time: field,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct PlanResult {
    /// Settings of each extend, one entry each.
    pub extend_configs: Vec<ExtendConfig>,
    /// Class that the instance belongs to. Example: `advanced`.
    pub instance_category: Option<String>,
    /// The node configurations that were found or are concerned, one entry each.
    pub node_configurations: Vec<NodeConfiguration>,
    /// Whether the cluster would be uncommonly large. Example: `true`.
    pub oversized_cluster: Option<bool>,
}

response! {
    PlanResult {
        "ExtendConfigs" => extend_configs: list(""),
        "InstanceCategory" => instance_category: value,
        "NodeConfigurations" => node_configurations: list(""),
        "OversizedCluster" => oversized_cluster: value,
    }
}

/// Settings of each extend, one entry each.
#[non_exhaustive]
pub struct ExtendConfig {
    /// Which kind of config it is or is to be. Example: `sharedDisk`.
    pub config_type: Option<String>,
    /// Disk space of a node. Example: `2048`.
    pub disk: Option<i64>,
    /// Which kind of disk it is or is to be. Example: `CPFS_PREMIUM`.
    pub disk_type: Option<String>,
}

response! {
    ExtendConfig {
        "ConfigType" => config_type: value,
        "Disk" => disk: value,
        "DiskType" => disk_type: value,
    }
}

/// The node configurations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NodeConfiguration {
    /// How many are meant, or how much money. Example: `10`.
    pub amount: Option<i64>,
    /// vCPUs of a node. Example: `1`.
    pub cpu: Option<i64>,
    /// Disk space of a node. Example: `20`.
    pub disk: Option<i64>,
    /// Which kind of disk it is or is to be. Example: `cloud_ssd`.
    pub disk_type: Option<String>,
    /// Amount of memory. Example: `2`.
    pub memory: Option<i64>,
    /// Part that the node plays. Example: `WORKER`.
    pub node_type: Option<String>,
}

response! {
    NodeConfiguration {
        "Amount" => amount: value,
        "Cpu" => cpu: value,
        "Disk" => disk: value,
        "DiskType" => disk_type: value,
        "Memory" => memory: value,
        "NodeType" => node_type: value,
    }
}
