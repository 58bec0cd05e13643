// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateFlowlog`, from `cbn/CreateFlowlog.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a flow log, which records the traffic of a transit router or of one attachment.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateFlowlogRequest::new()
///     .cen_id("cen-7qthudw0ll6jmc****")
///     .log_store_name("FlowLogStore")
///     .project_name("FlowLogProject")
///     .region_id("cn-hangzhou");
/// let reply = client.create_flowlog(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateFlowlogRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// Logstore of Simple Log Service that the records are written to; a new name creates one.
    /// Example: `FlowLogStore`.
    pub log_store_name: Option<String>,
    /// Project of Simple Log Service that the logstore belongs to; a new name creates one.
    /// Example: `FlowLogProject`.
    pub project_name: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256. Example: `This is my Flowlog.`.
    pub description: Option<String>,
    /// Label of the flow log, for people to recognize it by. Length: 2 to 128. Example: `myFlowlog`.
    pub flow_log_name: Option<String>,
    /// How many seconds of traffic the flow log gathers into one entry.
    pub interval: Option<i64>,
    /// Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Fields that a record of the flow log holds, and their order. Length: at most 1000.
    pub log_format_string: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateFlowlogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i64) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `TransitRouterAttachmentId`.
    pub fn transit_router_attachment_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_attachment_id = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
    /// Sets `LogFormatString`.
    pub fn log_format_string(mut self, value: impl Into<String>) -> Self {
        self.log_format_string = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateFlowlogRequest {
        "CenId" => cen_id: query,
        "LogStoreName" => log_store_name: query,
        "ProjectName" => project_name: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "FlowLogName" => flow_log_name: query,
        "Interval" => interval: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterId" => transit_router_id: query,
        "LogFormatString" => log_format_string: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateFlowlogRequest {
    type Response = CreateFlowlogResponse;
    type Error = CreateFlowlogError;
    const INFO: OperationInfo = super::operation("CreateFlowlog")
        .required(&["CenId", "RegionId"])
        .success_flag("Success")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateFlowlogError] = &[
        CreateFlowlogError::ProjectOrLogstoreNotExist,
        CreateFlowlogError::SourceProjectNotExist,
        CreateFlowlogError::OperationUnsupportedAction,
        CreateFlowlogError::RuleExist,
        CreateFlowlogError::QuotaExceededFlowlogCount,
        CreateFlowlogError::InvalidFlowlogIdExist,
        CreateFlowlogError::FlowlogAlreayExist,
        CreateFlowlogError::IllegalParamTransitRouterAttachmentId,
        CreateFlowlogError::InvalidTransitRouterAttachmentIdNotFound,
        CreateFlowlogError::IncorrectStatusFlowlog,
        CreateFlowlogError::InvalidOperationTransitRouterNotExist,
        CreateFlowlogError::IncorrectStatusTransitRouterAttachmentId,
        CreateFlowlogError::ProjectExist,
        CreateFlowlogError::InvalidParameterProjectName,
        CreateFlowlogError::IncorrectStatusTrFlowlog,
        CreateFlowlogError::OperationInvalidIncompatibleFlowlogExist,
        CreateFlowlogError::InvalidParameterLogFormatString,
        CreateFlowlogError::InvalidParameter,
        CreateFlowlogError::Unauthorized,
        CreateFlowlogError::NoPermissionAliyunServiceRoleForTRFlowLog,
    ];
}

/// Response to [`CreateFlowlogRequest`].
#[non_exhaustive]
pub struct CreateFlowlogResponse {
    /// Flow log, a recorder of traffic, as [`CreateFlowlog`](super::Client::create_flowlog) or
    /// [`DescribeFlowlogs`](super::Client::describe_flowlogs) returned it.
    /// Example: `flowlog-m5evbtbpt****`.
    pub flow_log_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B457`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    CreateFlowlogResponse {
        "FlowLogId" => flow_log_id: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateFlowlogRequest`] names.
///
/// - [`ProjectOrLogstoreNotExist`](super::DocumentedError::ProjectOrLogstoreNotExist)
/// - [`SourceProjectNotExist`](super::DocumentedError::SourceProjectNotExist)
/// - [`OperationUnsupportedAction`](super::DocumentedError::OperationUnsupportedAction)
/// - [`RuleExist`](super::DocumentedError::RuleExist)
/// - [`QuotaExceededFlowlogCount`](super::DocumentedError::QuotaExceededFlowlogCount)
/// - [`InvalidFlowlogIdExist`](super::DocumentedError::InvalidFlowlogIdExist)
/// - [`FlowlogAlreayExist`](super::DocumentedError::FlowlogAlreayExist)
/// - [`IllegalParamTransitRouterAttachmentId`](super::DocumentedError::IllegalParamTransitRouterAttachmentId)
/// - [`InvalidTransitRouterAttachmentIdNotFound`](super::DocumentedError::InvalidTransitRouterAttachmentIdNotFound)
/// - [`IncorrectStatusFlowlog`](super::DocumentedError::IncorrectStatusFlowlog)
/// - [`InvalidOperationTransitRouterNotExist`](super::DocumentedError::InvalidOperationTransitRouterNotExist)
/// - [`IncorrectStatusTransitRouterAttachmentId`](super::DocumentedError::IncorrectStatusTransitRouterAttachmentId)
/// - [`ProjectExist`](super::DocumentedError::ProjectExist)
/// - [`InvalidParameterProjectName`](super::DocumentedError::InvalidParameterProjectName)
/// - [`IncorrectStatusTrFlowlog`](super::DocumentedError::IncorrectStatusTrFlowlog)
/// - [`OperationInvalidIncompatibleFlowlogExist`](super::DocumentedError::OperationInvalidIncompatibleFlowlogExist)
/// - [`InvalidParameterLogFormatString`](super::DocumentedError::InvalidParameterLogFormatString)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
/// - [`NoPermissionAliyunServiceRoleForTRFlowLog`](super::DocumentedError::NoPermissionAliyunServiceRoleForTRFlowLog)
pub type CreateFlowlogError = super::DocumentedError;
