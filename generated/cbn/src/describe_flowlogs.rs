// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFlowlogs`, from `cbn/DescribeFlowlogs.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists flow logs with what they record and where they write to.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeFlowlogsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_flowlogs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFlowlogsRequest {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `02fb3da4-130e-11e9-8e44-0016e04115b`.
    pub client_token: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256. Example: `This is my Flowlog.`.
    pub description: Option<String>,
    /// Flow log, a recorder of traffic, as [`CreateFlowlog`](super::Client::create_flowlog) or
    /// [`DescribeFlowlogs`](super::Client::describe_flowlogs) returned it.
    /// Example: `flowlog-m5evbtbpt****`.
    pub flow_log_id: Option<String>,
    /// Label of the flow log, for people to recognize it by. Example: `myFlowlog`.
    pub flow_log_name: Option<String>,
    /// Logstore of Simple Log Service that the records are written to; a new name creates one.
    /// Example: `LogStore`.
    pub log_store_name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Project of Simple Log Service that the logstore belongs to; a new name creates one.
    /// Example: `Project`.
    pub project_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Return only flow logs that are running, or only stopped ones. Example: `Active`.
    pub status: Option<Open<Status>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Attachment that joins a network or another transit router to a transit router.
    pub transit_router_attachment_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// How many seconds of traffic the flow log gathers into one entry.
    pub interval: Option<i32>,
    /// Only flow logs with this edition of the record format are listed.
    pub flow_log_version: Option<String>,
}

impl DescribeFlowlogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
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
    /// Sets `ProjectName`.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<Status>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
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
    /// Sets `Interval`.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `FlowLogVersion`.
    pub fn flow_log_version(mut self, value: impl Into<String>) -> Self {
        self.flow_log_version = Some(value.into());
        self
    }
}

request! {
    DescribeFlowlogsRequest {
        "CenId" => cen_id: query,
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "FlowLogId" => flow_log_id: query,
        "FlowLogName" => flow_log_name: query,
        "LogStoreName" => log_store_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ProjectName" => project_name: query,
        "RegionId" => region_id: query,
        "Status" => status: query,
        "Tag" => tag: query,
        "TransitRouterAttachmentId" => transit_router_attachment_id: query,
        "TransitRouterId" => transit_router_id: query,
        "Interval" => interval: query,
        "FlowLogVersion" => flow_log_version: query,
    }
}

impl Operation for DescribeFlowlogsRequest {
    type Response = DescribeFlowlogsResponse;
    type Error = DescribeFlowlogsError;
    const INFO: OperationInfo = super::operation("DescribeFlowlogs")
        .success_flag("Success")
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeFlowlogsError] = &[
        DescribeFlowlogsError::OperationUnsupportedAction,
        DescribeFlowlogsError::InvalidFlowlogIdNotFound,
        DescribeFlowlogsError::IllegalParamTagValue,
        DescribeFlowlogsError::IllegalParamTagKey,
        DescribeFlowlogsError::InvalidDescription,
        DescribeFlowlogsError::InvalidName,
        DescribeFlowlogsError::InvalidParameterInterval,
        DescribeFlowlogsError::InvalidParameterFlowLogVersion,
        DescribeFlowlogsError::InvalidParameter,
        DescribeFlowlogsError::Unauthorized,
    ];
}

impl Paginated for DescribeFlowlogsRequest {
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

/// Response to [`DescribeFlowlogsRequest`].
#[non_exhaustive]
pub struct DescribeFlowlogsResponse {
    /// Flow logs that meet the conditions, with what they record and where to.
    pub flow_logs: Vec<FlowLog>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7DDDC17-FA06-4AC2-8F35-59D2470FCFC1`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// How many items match in all, over all pages. Example: `3`.
    pub total_count: Option<String>,
}

response! {
    DescribeFlowlogsResponse {
        "FlowLogs" => flow_logs: list("FlowLog"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TotalCount" => total_count: value,
    }
}

/// Flow logs that meet the conditions, with what they record and where to.
#[non_exhaustive]
pub struct FlowLog {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// When the item was created. Example: `2018-07-24T13:00:52Z`.
    pub creation_time: Option<Timestamp>,
    /// Free text that describes the item to people. Example: `abc`.
    pub description: Option<String>,
    /// Flow log, a recorder of traffic, as [`CreateFlowlog`](super::Client::create_flowlog) or
    /// [`DescribeFlowlogs`](super::Client::describe_flowlogs) returned it.
    /// Example: `flowlog-m5evbtbpt****`.
    pub flow_log_id: Option<String>,
    /// Label of the flow log, for people to recognize it by. Example: `myFlowlog`.
    pub flow_log_name: Option<String>,
    /// Logstore of Simple Log Service that the records are written to; a new name creates one.
    /// Example: `FlowLogStore`.
    pub log_store_name: Option<String>,
    /// Project of Simple Log Service that the logstore belongs to; a new name creates one.
    /// Example: `FlowLogProject`.
    pub project_name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the flow log is running. Example: `Active`.
    pub status: Option<Open<Status>>,
    /// Attachment that joins a network or another transit router to a transit router.
    /// Example: `tr-attach-5x4o4ynzuqbv6g****`.
    pub transit_router_attachment_id: Option<String>,
    /// Transit router, the hub of a CEN instance in one region, as
    /// [`CreateTransitRouter`](super::Client::create_transit_router) returned it.
    pub transit_router_id: Option<String>,
    /// Fields that a record of the flow log holds, and their order.
    pub log_format_string: Option<String>,
    /// Edition of the record format of the flow log.
    pub flow_log_version: Option<String>,
    /// How many seconds of traffic the flow log gathers into one entry. Example: `60`.
    pub interval: Option<i64>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
}

response! {
    FlowLog {
        "CenId" => cen_id: value,
        "CreationTime" => creation_time: value,
        "Description" => description: value,
        "FlowLogId" => flow_log_id: value,
        "FlowLogName" => flow_log_name: value,
        "LogStoreName" => log_store_name: value,
        "ProjectName" => project_name: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
        "TransitRouterAttachmentId" => transit_router_attachment_id: value,
        "TransitRouterId" => transit_router_id: value,
        "LogFormatString" => log_format_string: value,
        "FlowLogVersion" => flow_log_version: value,
        "Interval" => interval: value,
        "Tags" => tags: list("Tag"),
    }
}

values! {
    /// Return only flow logs that are running, or only stopped ones.
    pub enum Status {
        /// In effect.
        Active = "Active",
        /// Switched off; no traffic is recorded.
        InActive = "InActive",
    }
}

/// Errors that the documentation of [`DescribeFlowlogsRequest`] names.
///
/// - [`OperationUnsupportedAction`](super::DocumentedError::OperationUnsupportedAction)
/// - [`InvalidFlowlogIdNotFound`](super::DocumentedError::InvalidFlowlogIdNotFound)
/// - [`IllegalParamTagValue`](super::DocumentedError::IllegalParamTagValue)
/// - [`IllegalParamTagKey`](super::DocumentedError::IllegalParamTagKey)
/// - [`InvalidDescription`](super::DocumentedError::InvalidDescription)
/// - [`InvalidName`](super::DocumentedError::InvalidName)
/// - [`InvalidParameterInterval`](super::DocumentedError::InvalidParameterInterval)
/// - [`InvalidParameterFlowLogVersion`](super::DocumentedError::InvalidParameterFlowLogVersion)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeFlowlogsError = super::DocumentedError;
