// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFlowLog`, from `vpc/CreateFlowLog.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceType, Tag};

/// Creates a flow log that records the traffic of a network interface, a vSwitch or a whole VPC
/// into Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::CreateFlowLogRequest::new()
///     .log_store_name("FlowLogStore")
///     .project_name("FlowLogProject")
///     .region_id("cn-qingdao")
///     .resource_id("eni-askldfasxxxxxxxx")
///     .resource_type("NetworkInterface")
///     .traffic_type("all");
/// let reply = client.create_flow_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFlowLogRequest {
    /// Logstore of the project that the recorded traffic goes to. Example: `FlowLogStore`.
    pub log_store_name: Option<String>,
    /// Project of Simple Log Service that the recorded traffic goes to. Example: `FlowLogProject`.
    pub project_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// **Required.** Network interface, vSwitch or VPC whose traffic is recorded; `ResourceType` tells
    /// which. Example: `eni-askldfasxxxxxxxx`.
    pub resource_id: Option<String>,
    /// **Required.** Kind of resource that the ID beside it names.
    /// Here: `VPC`, `NetworkInterface`, `VSwitch`. Example: `NetworkInterface`.
    pub resource_type: Option<Open<ResourceType>>,
    /// **Required.** Which traffic is recorded: all, what access control let through, or what it
    /// refused. Example: `all`.
    pub traffic_type: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `This is my Flowlog.`.
    pub description: Option<String>,
    /// Name by which people tell the flow log from others. Length: 2 to 128. Example: `myFlowlog`.
    pub flow_log_name: Option<String>,
    /// How often records are gathered up into one.
    pub aggregation_interval: Option<i32>,
    /// Whether all traffic is recorded or only what passes the internet gateway. Items: at most 20.
    pub traffic_path: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether IPv4 traffic alone is recorded, or IPv6 traffic as well.
    pub ip_version: Option<String>,
}

impl CreateFlowLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `TrafficType`, which is required.
    pub fn traffic_type(mut self, value: impl Into<String>) -> Self {
        self.traffic_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `FlowLogName`.
    pub fn flow_log_name(mut self, value: impl Into<String>) -> Self {
        self.flow_log_name = Some(value.into());
        self
    }
    /// Sets `AggregationInterval`.
    #[inline]
    pub fn aggregation_interval(mut self, value: i32) -> Self {
        self.aggregation_interval = Some(value);
        self
    }
    /// Sets `TrafficPath`.
    pub fn traffic_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.traffic_path = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

request! {
    CreateFlowLogRequest {
        "LogStoreName" => log_store_name: query,
        "ProjectName" => project_name: query,
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ResourceType" => resource_type: query,
        "TrafficType" => traffic_type: query,
        "Description" => description: query,
        "FlowLogName" => flow_log_name: query,
        "AggregationInterval" => aggregation_interval: query,
        "TrafficPath" => traffic_path: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "IpVersion" => ip_version: query,
    }
}

impl Operation for CreateFlowLogRequest {
    type Response = CreateFlowLogResponse;
    type Error = CreateFlowLogError;
    const INFO: OperationInfo = super::operation("CreateFlowLog")
        .required(&["RegionId", "ResourceId", "ResourceType", "TrafficType"])
        .success_flag("Success")
        .region("RegionId");
    const ERRORS: &'static [CreateFlowLogError] = &[
        CreateFlowLogError::InvalidParameter,
        CreateFlowLogError::MissingParameter,
        CreateFlowLogError::IncorrectBusinessStatusFlowLog,
        CreateFlowLogError::OptInRequiredFlowLog,
        CreateFlowLogError::OperationUnsupportedAdvancedFeature,
        CreateFlowLogError::InvalidInstanceId,
        CreateFlowLogError::ProjectOrLogstoreNotExist,
        CreateFlowLogError::SourceProjectNotExist,
        CreateFlowLogError::Unauthorized,
        CreateFlowLogError::OperationUnsupportedAction,
        CreateFlowLogError::ParameterInvalid,
        CreateFlowLogError::RuleExist,
        CreateFlowLogError::InvalidHdMonitorStatus,
        CreateFlowLogError::QuotaExceededFlowlogCount,
        CreateFlowLogError::InvalidResourceIdNotFound,
        CreateFlowLogError::InvalidRegionIdNotFound,
        CreateFlowLogError::InvalidResourceTypeNotFound,
        CreateFlowLogError::OperationUnsupportedResourceType,
        CreateFlowLogError::IllegalParamAggregationInterval,
        CreateFlowLogError::UnsupportedFeatureUserDefinedTrafficPath,
        CreateFlowLogError::IllegalParamTrafficPath,
        CreateFlowLogError::DuplicatedParamTrafficPath,
        CreateFlowLogError::IllegalParamResourceGroupId,
        CreateFlowLogError::OperationDeniedOperateShareResource,
    ];
}

/// Response to [`CreateFlowLogRequest`].
#[non_exhaustive]
pub struct CreateFlowLogResponse {
    /// ID of a flow log, as [`CreateFlowLog`](super::Client::create_flow_log) returned it.
    /// Example: `flowlog-m5evbtbptxxxxxxxxxxxx`.
    pub flow_log_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B457`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked to. Example: `true`.
    pub success: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmxazdjdhd****`.
    pub resource_group_id: Option<String>,
}

response! {
    CreateFlowLogResponse {
        "FlowLogId" => flow_log_id: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`CreateFlowLogRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IncorrectBusinessStatusFlowLog`](super::DocumentedError::IncorrectBusinessStatusFlowLog)
/// - [`OptInRequiredFlowLog`](super::DocumentedError::OptInRequiredFlowLog)
/// - [`OperationUnsupportedAdvancedFeature`](super::DocumentedError::OperationUnsupportedAdvancedFeature)
/// - [`InvalidInstanceId`](super::DocumentedError::InvalidInstanceId)
/// - [`ProjectOrLogstoreNotExist`](super::DocumentedError::ProjectOrLogstoreNotExist)
/// - [`SourceProjectNotExist`](super::DocumentedError::SourceProjectNotExist)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`OperationUnsupportedAction`](super::DocumentedError::OperationUnsupportedAction)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`RuleExist`](super::DocumentedError::RuleExist)
/// - [`InvalidHdMonitorStatus`](super::DocumentedError::InvalidHdMonitorStatus)
/// - [`QuotaExceededFlowlogCount`](super::DocumentedError::QuotaExceededFlowlogCount)
/// - [`InvalidResourceIdNotFound`](super::DocumentedError::InvalidResourceIdNotFound)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound), here with HTTP status 400
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`OperationUnsupportedResourceType`](super::DocumentedError::OperationUnsupportedResourceType)
/// - [`IllegalParamAggregationInterval`](super::DocumentedError::IllegalParamAggregationInterval)
/// - [`UnsupportedFeatureUserDefinedTrafficPath`](super::DocumentedError::UnsupportedFeatureUserDefinedTrafficPath)
/// - [`IllegalParamTrafficPath`](super::DocumentedError::IllegalParamTrafficPath)
/// - [`DuplicatedParamTrafficPath`](super::DocumentedError::DuplicatedParamTrafficPath)
/// - [`IllegalParamResourceGroupId`](super::DocumentedError::IllegalParamResourceGroupId)
/// - [`OperationDeniedOperateShareResource`](super::DocumentedError::OperationDeniedOperateShareResource)
pub type CreateFlowLogError = super::DocumentedError;
