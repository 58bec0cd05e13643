// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceHistoryEvents`, from `elasticsearch/ListInstanceHistoryEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists the hardware maintenance events of Elasticsearch clusters with many filters.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListInstanceHistoryEventsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_instance_history_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceHistoryEventsRequest {
    /// ID of the instance that the call is about.
    pub instance_id: Option<String>,
    /// Address of the node.
    pub node_ip: Option<String>,
    /// Which kind of event it is or is to be.
    pub event_type: Vec<String>,
    /// Level that the event has on its scale.
    pub event_level: Vec<String>,
    /// When the event create began or is to begin.
    pub event_create_start_time: Option<String>,
    /// When the event create ended or is to end.
    pub event_create_end_time: Option<String>,
    /// When the event execute began or is to begin.
    pub event_execute_start_time: Option<String>,
    /// When the event execute ended or is to end.
    pub event_execute_end_time: Option<String>,
    /// When the event finash began or is to begin.
    pub event_finash_start_time: Option<String>,
    /// When the event finash ended or is to end.
    pub event_finash_end_time: Option<String>,
    /// Which page of the list to return.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is.
    pub size: Option<i32>,
    /// State of the event cycle, to narrow the list down to or to be put into.
    pub event_cycle_status: Vec<String>,
    /// Body of the call.
    pub body: Vec<InstanceHistoryEventBody>,
}

impl ListInstanceHistoryEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `nodeIP`.
    pub fn node_ip(mut self, value: impl Into<String>) -> Self {
        self.node_ip = Some(value.into());
        self
    }
    /// Sets `eventType`.
    pub fn event_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `eventLevel`.
    pub fn event_level(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_level = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `eventCreateStartTime`.
    pub fn event_create_start_time(mut self, value: impl Into<String>) -> Self {
        self.event_create_start_time = Some(value.into());
        self
    }
    /// Sets `eventCreateEndTime`.
    pub fn event_create_end_time(mut self, value: impl Into<String>) -> Self {
        self.event_create_end_time = Some(value.into());
        self
    }
    /// Sets `eventExecuteStartTime`.
    pub fn event_execute_start_time(mut self, value: impl Into<String>) -> Self {
        self.event_execute_start_time = Some(value.into());
        self
    }
    /// Sets `eventExecuteEndTime`.
    pub fn event_execute_end_time(mut self, value: impl Into<String>) -> Self {
        self.event_execute_end_time = Some(value.into());
        self
    }
    /// Sets `eventFinashStartTime`.
    pub fn event_finash_start_time(mut self, value: impl Into<String>) -> Self {
        self.event_finash_start_time = Some(value.into());
        self
    }
    /// Sets `eventFinashEndTime`.
    pub fn event_finash_end_time(mut self, value: impl Into<String>) -> Self {
        self.event_finash_end_time = Some(value.into());
        self
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `eventCycleStatus`.
    pub fn event_cycle_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_cycle_status = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `body`.
    pub fn body(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceHistoryEventBody>>,
    ) -> Self {
        self.body = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListInstanceHistoryEventsRequest {
        "instanceId" => instance_id: query,
        "nodeIP" => node_ip: query,
        "eventType" => event_type: query_joined(','),
        "eventLevel" => event_level: query_joined(','),
        "eventCreateStartTime" => event_create_start_time: query,
        "eventCreateEndTime" => event_create_end_time: query,
        "eventExecuteStartTime" => event_execute_start_time: query,
        "eventExecuteEndTime" => event_execute_end_time: query,
        "eventFinashStartTime" => event_finash_start_time: query,
        "eventFinashEndTime" => event_finash_end_time: query,
        "page" => page: query,
        "size" => size: query,
        "eventCycleStatus" => event_cycle_status: query_joined(','),
        "" => body: body,
    }
}

impl Operation for ListInstanceHistoryEventsRequest {
    type Response = ListInstanceHistoryEventsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInstanceHistoryEvents")
        .roa("POST", "/openapi/events")
        .read_only();
}

impl Paginated for ListInstanceHistoryEventsRequest {
    type Item = InstanceHistoryEventResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListInstanceHistoryEventsRequest`].
#[non_exhaustive]
pub struct ListInstanceHistoryEventsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D1A6830A-F59B-4E05-BFAC-9496C21DBBA7`.
    pub request_id: Option<String>,
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// Outcome of the call.
    pub result: Vec<InstanceHistoryEventResult>,
}

response! {
    ListInstanceHistoryEventsResponse {
        "RequestId" => request_id: value,
        "Headers" => headers: value,
        "Result" => result: list(""),
    }
}

/// Body of the call.
#[non_exhaustive]
pub struct InstanceHistoryEventBody {
    /// What the list is sorted by.
    pub sort_field: Option<Open<SortField>>,
    /// Explanation in words, or whether the list goes down.
    pub desc: Option<bool>,
}

impl InstanceHistoryEventBody {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `sortField`.
    pub fn sort_field(mut self, value: impl Into<Open<SortField>>) -> Self {
        self.sort_field = Some(value.into());
        self
    }
    /// Sets `desc`.
    #[inline]
    pub fn desc(mut self, value: bool) -> Self {
        self.desc = Some(value);
        self
    }
}

request! {
    InstanceHistoryEventBody {
        "sortField" => sort_field: field,
        "desc" => desc: field,
    }
}

/// The headers that are concerned.
#[non_exhaustive]
pub struct Headers {
    /// How many there are of this: x total. Example: `15`.
    pub x_total_count: Option<i64>,
    /// How many events failed. Example: `2`.
    pub x_total_failed: Option<i64>,
    /// Whether the x total succeeded. Example: `13`.
    pub x_total_success: Option<i64>,
}

response! {
    Headers {
        "X-Total-Count" => x_total_count: value,
        "X-Total-Failed" => x_total_failed: value,
        "X-Total-Success" => x_total_success: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct InstanceHistoryEventResult {
    /// When the event was created. Example: `2017-12-07T00:00:00Z`.
    pub event_create_time: Option<Timestamp>,
    /// State that the event cycle is in. Example: `EXECUTED`.
    pub event_cycle_status: Option<String>,
    /// Time that is set or recorded for this: event execute. Example: `2017-12-07T00:00:00Z`.
    pub event_execute_time: Option<Timestamp>,
    /// Time that is set or recorded for this: event finash. Example: `2017-12-07T00:00:00Z`.
    pub event_finash_time: Option<Timestamp>,
    /// Level that the event has on its scale. Example: `INFO`.
    pub event_level: Option<String>,
    /// ID of the instance that the item belongs to or stands for. Example: `es-cn-2r42l7a740005****`.
    pub instance_id: Option<String>,
    /// Address of the node. Example: `10.1.xx.xx`.
    pub node_ip: Option<String>,
    /// Which kind of event it is or is to be. Example: `ECS:AUTO_RESTART`.
    pub event_type: Option<String>,
    /// ID of the region that the item belongs to or stands for. Example: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the ecs that the item belongs to or stands for. Example: `i-2ze8s9cjdf2cv969****`.
    pub ecs_id: Option<String>,
}

response! {
    InstanceHistoryEventResult {
        "eventCreateTime" => event_create_time: value,
        "eventCycleStatus" => event_cycle_status: value,
        "eventExecuteTime" => event_execute_time: value,
        "eventFinashTime" => event_finash_time: value,
        "eventLevel" => event_level: value,
        "instanceId" => instance_id: value,
        "nodeIP" => node_ip: value,
        "eventType" => event_type: value,
        "regionId" => region_id: value,
        "ecsId" => ecs_id: value,
    }
}

values! {
    /// What the list is sorted by.
    pub enum SortField {
        /// When the event came up.
        EventCreateTime = "eventCreateTime",
        /// When work on the event began.
        EventExecuteTime = "eventExecuteTime",
        /// When the event was over.
        EventFinishTime = "eventFinishTime",
    }
}
