// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFlowLogs`, from `vpc/DescribeFlowLogs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType, Tag};

/// Lists flow logs.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeFlowLogsRequest::new()
///     .region_id("cn-qingdao")
///     .flow_log_id("fl-m5evbtbptxxxxxxxxxxxx");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_flow_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
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
    /// Return only flow logs of resources of this kind. Here: `VPC`, `NetworkInterface`, `VSwitch`.
    /// Example: `NetworkInterface`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Return only flow logs that record this traffic. Example: `All`.
    pub traffic_type: Option<Open<TrafficType>>,
    /// Text that says what the resource is for.
    pub description: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) returned it.
    pub vpc_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
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
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `TrafficType`.
    pub fn traffic_type(mut self, value: impl Into<Open<TrafficType>>) -> Self {
        self.traffic_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
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
        "Description" => description: query,
        "Status" => status: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "VpcId" => vpc_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
    }
}

impl Operation for DescribeFlowLogsRequest {
    type Response = DescribeFlowLogsResponse;
    type Error = DescribeFlowLogsError;
    const INFO: OperationInfo = super::operation("DescribeFlowLogs")
        .required(&["RegionId"])
        .success_flag("Success")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeFlowLogsError] = &[
        DescribeFlowLogsError::InvalidInstanceId,
        DescribeFlowLogsError::ProjectOrLogstoreNotExist,
        DescribeFlowLogsError::SourceProjectNotExist,
        DescribeFlowLogsError::Unauthorized,
        DescribeFlowLogsError::ParameterInvalid,
        DescribeFlowLogsError::InvalidRegionIdNotFound,
    ];
}

impl Paginated for DescribeFlowLogsRequest {
    type Item = FlowLog;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.flow_logs)
    }
}

/// Response to [`DescribeFlowLogsRequest`].
#[non_exhaustive]
pub struct DescribeFlowLogsResponse {
    /// Flow logs that were found.
    pub flow_logs: Vec<FlowLog>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7DDDC17-FA06-4AC2-8F35-59D2470FCFC1`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<String>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeFlowLogsResponse {
        "FlowLogs" => flow_logs: list("FlowLog"),
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "Success" => success: value,
    }
}

/// Flow logs that were found.
#[non_exhaustive]
pub struct FlowLog {
    /// When the resource was created. Example: `2018-07-24T13:00:52Z`.
    pub creation_time: Option<Timestamp>,
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
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<String>,
    /// Whether all traffic is recorded, or only what access control lets through or drops.
    /// Example: `All`.
    pub traffic_type: Option<String>,
    /// Kind of resource that the ID beside it names. Example: `NetworkInterface`.
    pub resource_type: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `eni-askldfas****`.
    pub resource_id: Option<String>,
    /// Whether the resource works or is locked, for example because payments are overdue.
    /// Example: `Normal`.
    pub business_status: Option<String>,
    /// How often records are gathered up into one. Example: `10`.
    pub aggregation_interval: Option<i32>,
    /// Whether all traffic is recorded or only what passes the internet gateway.
    pub traffic_path: Option<TrafficPath>,
    /// Which kind of service it is or is to be. Example: `sls`.
    pub service_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Whether the latest records reached the log store. Example: `FAILED`.
    pub flow_log_deliver_status: Option<String>,
    /// Why records did not reach the log store. Example: `UnavaliableTarget`.
    pub flow_log_deliver_error_message: Option<String>,
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
        "Status" => status: value,
        "TrafficType" => traffic_type: value,
        "ResourceType" => resource_type: value,
        "ResourceId" => resource_id: value,
        "BusinessStatus" => business_status: value,
        "AggregationInterval" => aggregation_interval: value,
        "TrafficPath" => traffic_path: value,
        "ServiceType" => service_type: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tags" => tags: list("Tag"),
        "FlowLogDeliverStatus" => flow_log_deliver_status: value,
        "FlowLogDeliverErrorMessage" => flow_log_deliver_error_message: value,
    }
}

/// Whether all traffic is recorded or only what passes the internet gateway.
#[non_exhaustive]
pub struct TrafficPath {
    /// Items of the kind traffic path that were found or are concerned. Example: `all`.
    pub traffic_path_list: Vec<String>,
}

response! {
    TrafficPath {
        "TrafficPathList" => traffic_path_list: list(""),
    }
}

values! {
    /// Return only flow logs that record this traffic.
    pub enum TrafficType {
        /// All traffic.
        All = "All",
        /// Traffic that access control let through.
        Allow = "Allow",
        /// Traffic that access control refused.
        Drop = "Drop",
    }
}

/// Errors that the documentation of [`DescribeFlowLogsRequest`] names.
///
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`ProjectOrLogstoreNotExist`](super::DocumentedError::ProjectOrLogstoreNotExist)
/// - [`SourceProjectNotExist`](super::DocumentedError::SourceProjectNotExist)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
pub type DescribeFlowLogsError = super::DocumentedError;
