// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFlowLogs`, from `vpc/DescribeFlowLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists flow logs.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeFlowLogsRequest::new()
///     .region_id("cn-qingdao")
///     .flow_log_id("fl-m5evbtbptxxxxxxxxxxxx");
/// let reply = client.describe_flow_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFlowLogsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// Return only this flow log. Example: `flowlog-m5evbtbptxxxxxxxxxxxx`.
    pub flow_log_id: Option<String>,
    /// Return only flow logs of this name. Length: 2 to 128. Example: `myFlowlog`.
    pub flow_log_name: Option<String>,
    /// Return only flow logs that write to this Logstore. Example: `FlowLogStore`.
    pub log_store_name: Option<String>,
    /// Return only flow logs that write to this log project. Example: `FlowLogProject`.
    pub project_name: Option<String>,
    /// Return only flow logs of this resource. Example: `eni-askldfasxxxxxxxx`.
    pub resource_id: Option<String>,
    /// Return only flow logs of resources of this kind. Example: `NetworkInterface`.
    pub resource_type: Option<String>,
    /// Return only flow logs that record this traffic. Example: `All`.
    pub traffic_type: Option<String>,
}

impl DescribeFlowLogsRequest {
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
    /// Sets `FlowLogId`.
    pub fn flow_log_id(mut self, value: impl Into<String>) -> Self {
        self.flow_log_id = Some(value.into());
        self
    }
    /// Sets `FlowLogName`.
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self {
        self.flow_log_name = Some(value.into());
        self
    }
    /// Sets `LogStoreName`.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = Some(value.into());
        self
    }
    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `TrafficType`.
    pub fn traffic_type(mut self, value: impl Into<String>) -> Self {
        self.traffic_type = Some(value.into());
        self
    }
}

request! {
    DescribeFlowLogsRequest {
        "RegionId" => region_id: query,
        "FlowLogId" => flow_log_id: query,
        "FlowLogName" => flow_log_name: query,
        "LogStoreName" => log_store_name: query,
        "ProjectName" => project_name: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "TrafficType" => traffic_type: query,
    }
}

impl Operation for DescribeFlowLogsRequest {
    type Response = DescribeFlowLogsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeFlowLogs")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// What [`DescribeFlowLogsRequest`] is answered with.
#[non_exhaustive]
pub struct DescribeFlowLogsResponse {
    /// Flow logs that were found.
    pub flow_logs: Vec<FlowLog>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7DDDC17-FA06-4AC2-8F35-59D2470FCFC1`.
    pub request_id: Option<String>,
}

response! {
    DescribeFlowLogsResponse {
        "FlowLogs" => flow_logs: list("FlowLog"),
        "RequestId" => request_id: value,
    }
}

/// Flow logs that were found.
#[non_exhaustive]
pub struct FlowLog {
    /// When the resource was created. Example: `2018-07-24T13:00:52Z`.
    pub creation_time: Option<String>,
    /// Text that says what the resource is for. Example: `abc`.
    pub description: Option<String>,
    /// ID of a flow log, as [`CreateFlowLog`](super::Client::create_flow_log) returned it.
    /// Example: `flowlog-m5evbtbptxxxxxxxxxxxx`.
    pub flow_log_id: Option<String>,
    /// Name by which people tell the flow log from others. Example: `myFlowlog`.
    pub flow_log_name: Option<String>,
    /// Logstore of the project that the recorded traffic goes to. Example: `FlowLogStore`.
    pub log_store_name: Option<String>,
    /// Project of Simple Log Service that the recorded traffic goes to. Example: `FlowLogProject`.
    pub project_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
}

response! {
    FlowLog {
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "FlowLogId" => flow_log_id: value,
        "FlowLogName" => flow_log_name: value,
        "LogStoreName" => log_store_name: value,
        "ProjectName" => project_name: value,
        "RegionId" => region_id: value,
    }
}
