// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFlowLog`, from `vpc/CreateFlowLog.md`.

use alicloud_runtime::codegen::*;

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
    /// **Required.** Logstore of the project that the recorded traffic goes to.
    /// Example: `FlowLogStore`.
    pub log_store_name: Option<String>,
    /// **Required.** Project of Simple Log Service that the recorded traffic goes to.
    /// Example: `FlowLogProject`.
    pub project_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// **Required.** Network interface, vSwitch or VPC whose traffic is recorded; `ResourceType` tells
    /// which. Example: `eni-askldfasxxxxxxxx`.
    pub resource_id: Option<String>,
    /// **Required.** Kind of resource that the ID beside it names. Example: `NetworkInterface`.
    pub resource_type: Option<String>,
    /// **Required.** Which traffic is recorded: all, what access control let through, or what it
    /// refused. Example: `all`.
    pub traffic_type: Option<String>,
    /// Text that says what the resource is for. Length: 2 to 256. Example: `This is my Flowlog.`.
    pub description: Option<String>,
    /// Name by which people tell the flow log from others. Length: 2 to 128. Example: `myFlowlog`.
    pub flow_log_name: Option<String>,
}

impl CreateFlowLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LogStoreName`, which is required.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = Some(value.into());
        self
    }
    /// Sets `ProjectName`, which is required.
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
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
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
    }
}

impl Operation for CreateFlowLogRequest {
    type Response = CreateFlowLogResponse;
    type Error = CreateFlowLogError;
    const INFO: OperationInfo = super::operation("CreateFlowLog")
        .required(
            &[
                "LogStoreName",
                "ProjectName",
                "RegionId",
                "ResourceId",
                "ResourceType",
                "TrafficType",
            ],
        )
        .region("RegionId");
    const ERRORS: &'static [CreateFlowLogError] = &[
        CreateFlowLogError::InvalidParameter,
        CreateFlowLogError::MissingParameter,
    ];
}

/// What [`CreateFlowLogRequest`] is answered with.
#[non_exhaustive]
pub struct CreateFlowLogResponse {
    /// ID of a flow log, as [`CreateFlowLog`](super::Client::create_flow_log) returned it.
    /// Example: `flowlog-m5evbtbptxxxxxxxxxxxx`.
    pub flow_log_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B457`.
    pub request_id: Option<String>,
}

response! {
    CreateFlowLogResponse {
        "FlowLogId" => flow_log_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateFlowLogRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
pub type CreateFlowLogError = super::DocumentedError;
