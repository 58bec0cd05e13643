// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHistoryEvents`, from `rds/DescribeHistoryEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists events of the past that concerned instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeHistoryEventsRequest::new()
///     .from_start_time("...")
///     .to_start_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_history_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHistoryEventsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 10 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647.
    pub page_number: Option<i32>,
    /// State of the archive, to narrow the list down to or to be put into.
    pub archive_status: Option<String>,
    /// Class that the event belongs to.
    pub event_category: Option<String>,
    /// Class of the event, which says what happened.
    pub event_type: Option<String>,
    /// How serious the event is.
    pub event_level: Option<String>,
    /// Whether the event is open, ignored, or dealt with.
    pub event_status: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Event that is looked up or acted on.
    pub event_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// **Required.** Beginning of the time in which the tasks or events started.
    pub from_start_time: Option<String>,
    /// **Required.** End of the time in which the tasks or events started.
    pub to_start_time: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeHistoryEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ArchiveStatus`.
    pub fn archive_status(mut self, value: impl Into<String>) -> Self {
        self.archive_status = Some(value.into());
        self
    }
    /// Sets `EventCategory`.
    pub fn event_category(mut self, value: impl Into<String>) -> Self {
        self.event_category = Some(value.into());
        self
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `EventLevel`.
    pub fn event_level(mut self, value: impl Into<String>) -> Self {
        self.event_level = Some(value.into());
        self
    }
    /// Sets `EventStatus`.
    pub fn event_status(mut self, value: impl Into<String>) -> Self {
        self.event_status = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EventId`.
    pub fn event_id(mut self, value: impl Into<String>) -> Self {
        self.event_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
    /// Sets `FromStartTime`, which is required.
    pub fn from_start_time(mut self, value: impl Into<String>) -> Self {
        self.from_start_time = Some(value.into());
        self
    }
    /// Sets `ToStartTime`, which is required.
    pub fn to_start_time(mut self, value: impl Into<String>) -> Self {
        self.to_start_time = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHistoryEventsRequest {
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ArchiveStatus" => archive_status: query,
        "EventCategory" => event_category: query,
        "EventType" => event_type: query,
        "EventLevel" => event_level: query,
        "EventStatus" => event_status: query,
        "ResourceType" => resource_type: query,
        "InstanceId" => instance_id: query,
        "EventId" => event_id: query,
        "TaskId" => task_id: query,
        "FromStartTime" => from_start_time: query,
        "ToStartTime" => to_start_time: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeHistoryEventsRequest {
    type Response = DescribeHistoryEventsResponse;
    type Error = DescribeHistoryEventsError;
    const INFO: OperationInfo = super::operation("DescribeHistoryEvents")
        .required(&["FromStartTime", "ToStartTime"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHistoryEventsError] = &[
        DescribeHistoryEventsError::ParamInvalid,
        DescribeHistoryEventsError::ParamInvalidTimeEndBeforeStart,
        DescribeHistoryEventsError::OrderComboInstanceNotAllowOperate,
        DescribeHistoryEventsError::PricePricingPlanResultNotFound,
        DescribeHistoryEventsError::OrderNoRealNameAuthentication,
        DescribeHistoryEventsError::InsufficientAvailableQuota,
        DescribeHistoryEventsError::CommodityServiceCallingException,
        DescribeHistoryEventsError::RegionDissolvedEOM,
        DescribeHistoryEventsError::CommodityInvalidComponent,
        DescribeHistoryEventsError::RegionEndTimeDissolvedIndia,
        DescribeHistoryEventsError::RegionEndTimeDissolvedAustralia,
        DescribeHistoryEventsError::PriceCommoditySys,
        DescribeHistoryEventsError::PayInsufficientBalance,
        DescribeHistoryEventsError::OrderPeriodInvalid,
        DescribeHistoryEventsError::PayNoCreditCard2,
        DescribeHistoryEventsError::OrderInstHasUnpaidOrder,
        DescribeHistoryEventsError::NoAvailablePaymentMethod,
        DescribeHistoryEventsError::BasicInfoUncompleted,
        DescribeHistoryEventsError::OrderStatusUnPaid,
    ];
}

impl Paginated for DescribeHistoryEventsRequest {
    type Item = HistoryEventItem;
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
        Some(&mut response.items)
    }
}

/// Response to [`DescribeHistoryEventsRequest`].
#[non_exhaustive]
pub struct DescribeHistoryEventsResponse {
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7A41C147-C8D0-4DAE-A1A2-17EBCD60DFA1`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<HistoryEventItem>,
}

response! {
    DescribeHistoryEventsResponse {
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct HistoryEventItem {
    /// Identifier of the item within its collection. Example: `4309`.
    pub id: Option<String>,
    /// Region that the instance lies in. Example: `cn-beijing`.
    pub region: Option<String>,
    /// Where it comes from. Example: `loanBill`.
    pub source: Option<String>,
    /// Version that the event description follows. Example: `8.0`.
    pub specversion: Option<String>,
    /// Party that the certificate or token was issued to, or what a text is about. Example: `QiTian`.
    pub subject: Option<String>,
    /// Moment that the record or the action belongs to. Example: `1675232573125`.
    pub time: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `host`.
    pub type_: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<HistoryEventData>,
}

response! {
    HistoryEventItem {
        "Id" => id: value,
        "Region" => region: value,
        "Source" => source: value,
        "Specversion" => specversion: value,
        "Subject" => subject: value,
        "Time" => time: value,
        "Type" => type_: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HistoryEventData {
    /// Class of the event, which says what happened. Example: `StatusNotification`.
    pub event_type: Option<String>,
    /// ID that stands for the event. Example: `669036`.
    pub event_id: Option<String>,
    /// Whether the event comes from a web or a native application. Example: `web`.
    pub cms_product: Option<String>,
    /// Database engine of the instance. Example: `mysql`.
    pub db_type: Option<String>,
    /// Impact of the event in detail. Example: `1`.
    pub detail_impact: Option<String>,
    /// Details about what was done to the instance.
    pub detail_reason: Option<String>,
    /// When the event ended. Example: `2023-03-06T11:46:01Z`.
    pub end_time: Option<Timestamp>,
    /// Class that the event belongs to. Example: `Exception`.
    pub event_category: Option<String>,
    /// Short code that the kind of event goes by. Example: `ENT000014`.
    pub event_code: Option<String>,
    /// What happened, in detail.
    pub event_detail: Option<String>,
    /// Impact of the event in short.
    pub event_impact: Option<String>,
    /// How serious the event is. Example: `high`.
    pub event_level: Option<String>,
    /// Why it came to the event.
    pub event_reason: Option<String>,
    /// Whether the event is open, ignored, or dealt with. Example: `1`.
    pub event_status: Option<String>,
    /// When the item was created. Example: `2023-03-17T16:05:40Z`.
    pub gmt_created: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-12-14T09:44:39.000+0000`.
    pub gmt_modified: Option<Timestamp>,
    /// State that the handle is in. Example: `done`.
    pub handle_status: Option<String>,
    /// Whether the event has a life cycle. Example: `false`.
    pub has_life_cycle: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `rg-acfmy****`.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `dhimgsearch`.
    pub instance_name: Option<String>,
    /// Whether the event has been closed. Example: `0`.
    pub is_closed: Option<i32>,
    /// Code of the cloud service concerned. Example: `rds`.
    pub product: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-guangzhou`.
    pub region_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `INSTANCE`.
    pub resource_type: Option<String>,
    /// Which kind of source it is or is to be. Example: `MSE`.
    pub source_type: Option<String>,
    /// When the event began. Example: `2022-11-29T07:23Z`.
    pub start_time: Option<Timestamp>,
    /// Account that owns the resource. Example: `16986832xxxxx`.
    pub uid: Option<String>,
}

response! {
    HistoryEventData {
        "EventType" => event_type: value,
        "EventId" => event_id: value,
        "CmsProduct" => cms_product: value,
        "DbType" => db_type: value,
        "DetailImpact" => detail_impact: value,
        "DetailReason" => detail_reason: value,
        "EndTime" => end_time: value,
        "EventCategory" => event_category: value,
        "EventCode" => event_code: value,
        "EventDetail" => event_detail: value,
        "EventImpact" => event_impact: value,
        "EventLevel" => event_level: value,
        "EventReason" => event_reason: value,
        "EventStatus" => event_status: value,
        "GmtCreated" => gmt_created: value,
        "GmtModified" => gmt_modified: value,
        "HandleStatus" => handle_status: value,
        "HasLifeCycle" => has_life_cycle: value,
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "IsClosed" => is_closed: value,
        "Product" => product: value,
        "RegionId" => region_id: value,
        "ResourceType" => resource_type: value,
        "SourceType" => source_type: value,
        "StartTime" => start_time: value,
        "Uid" => uid: value,
    }
}

/// Errors that the documentation of [`DescribeHistoryEventsRequest`] names.
///
/// - [`ParamInvalid`](super::DocumentedError::ParamInvalid)
/// - [`ParamInvalidTimeEndBeforeStart`](super::DocumentedError::ParamInvalidTimeEndBeforeStart)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
/// - [`OrderStatusUnPaid`](super::DocumentedError::OrderStatusUnPaid)
pub type DescribeHistoryEventsError = super::DocumentedError;
