// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListActionRecords`, from `elasticsearch/ListActionRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists the changes made to an instance, with details, within a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListActionRecordsRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_action_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListActionRecordsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the request that the call is about.
    pub request_id: Option<String>,
    /// ID of the user that the call is about.
    pub user_id: Option<String>,
    /// Names of the actions to work on or to narrow the list down to.
    pub action_names: Option<String>,
    /// Conditions that the records must meet.
    pub filter: Option<String>,
    /// Which page of the list to return.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is.
    pub size: Option<i32>,
    /// Time that is set or recorded for this: start.
    pub start_time: Option<i64>,
    /// End of the period concerned.
    pub end_time: Option<i64>,
}

impl ListActionRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `requestId`.
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets `userId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `actionNames`.
    pub fn action_names(mut self, value: impl Into<String>) -> Self {
        self.action_names = Some(value.into());
        self
    }
    /// Sets `filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
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
    /// Sets `startTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `endTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    ListActionRecordsRequest {
        "InstanceId" => instance_id: path,
        "requestId" => request_id: query,
        "userId" => user_id: query,
        "actionNames" => action_names: query,
        "filter" => filter: query,
        "page" => page: query,
        "size" => size: query,
        "startTime" => start_time: query,
        "endTime" => end_time: query,
    }
}

impl Operation for ListActionRecordsRequest {
    type Response = ListActionRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListActionRecords")
        .roa("GET", "/openapi/instances/{InstanceId}/action-records")
        .required(&["InstanceId"])
        .read_only();
}

impl Paginated for ListActionRecordsRequest {
    type Item = ActionRecordResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListActionRecordsRequest`].
#[non_exhaustive]
pub struct ListActionRecordsResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<ActionRecordResult>,
}

response! {
    ListActionRecordsResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct ActionRecordResult {
    /// Name that the action goes by.
    pub action_name: Option<String>,
    /// The action params that are concerned.
    pub action_params: Option<Value>,
    /// Items of the kind action result access that were found or are concerned.
    pub action_result_access_list: Vec<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    pub end_time: Option<i64>,
    /// ID of the instance, by which other calls name it.
    pub instance_id: Option<String>,
    /// How far the work has come.
    pub process: Option<String>,
    /// What changed.
    pub record_diff: Option<Value>,
    /// IDs of the records that were found or are concerned.
    pub record_ids: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    pub start_time: Option<i64>,
    /// Which kind of state it is or is to be.
    pub state_type: Option<String>,
    /// What is known about the status.
    pub status_info: Vec<StatusInfo>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// Which kind of user it is or is to be.
    pub user_type: Option<String>,
    /// Number of the account that the resource belongs to.
    pub owner_id: Option<String>,
    /// What is known about the user.
    pub user_info: Option<String>,
    /// Settings after the change.
    pub meta_now: Option<String>,
    /// Settings before the change.
    pub meta_old: Option<String>,
}

response! {
    ActionRecordResult {
        "ActionName" => action_name: value,
        "ActionParams" => action_params: value,
        "ActionResultAccessList" => action_result_access_list: list(""),
        "EndTime" => end_time: value,
        "InstanceId" => instance_id: value,
        "Process" => process: value,
        "RecordDiff" => record_diff: value,
        "RecordIds" => record_ids: list(""),
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "StateType" => state_type: value,
        "StatusInfo" => status_info: list(""),
        "UserId" => user_id: value,
        "UserType" => user_type: value,
        "OwnerId" => owner_id: value,
        "UserInfo" => user_info: value,
        "MetaNow" => meta_now: value,
        "MetaOld" => meta_old: value,
    }
}

/// What is known about the status.
#[non_exhaustive]
pub struct StatusInfo {
    /// State that the sub is in.
    pub sub_state: Option<String>,
    /// How many there are of this: node.
    pub node_count: Option<i32>,
    /// How many there are of this: complete node.
    pub complete_node_count: Option<i32>,
    /// Error that came up.
    pub exception: Option<String>,
    /// Number that is given for this: latency mills.
    pub latency_mills: Option<i64>,
    /// The proces that are concerned.
    pub process: Option<String>,
    /// Time that is set or recorded for this: start.
    pub start_time: Option<i64>,
    /// End of the period concerned.
    pub end_time: Option<i64>,
    /// Which kind of state it is or is to be.
    pub state_type: Option<String>,
    /// What is known about the sub status.
    pub sub_status_info: Vec<SubStatusInfo>,
}

response! {
    StatusInfo {
        "subState" => sub_state: value,
        "nodeCount" => node_count: value,
        "completeNodeCount" => complete_node_count: value,
        "exception" => exception: value,
        "latencyMills" => latency_mills: value,
        "process" => process: value,
        "startTime" => start_time: value,
        "endTime" => end_time: value,
        "stateType" => state_type: value,
        "subStatusInfo" => sub_status_info: list(""),
    }
}

/// What is known about the sub status.
#[non_exhaustive]
pub struct SubStatusInfo {
    /// State that the sub is in.
    pub sub_state: Option<String>,
    /// How many there are of this: node.
    pub node_count: Option<i32>,
    /// How many there are of this: complete node.
    pub complete_node_count: Option<i32>,
    /// Error that came up.
    pub exception: Option<String>,
    /// Number that is given for this: latency mills.
    pub latency_mills: Option<i64>,
    /// The proces that are concerned.
    pub process: Option<String>,
    /// Time that is set or recorded for this: start.
    pub start_time: Option<i64>,
    /// End of the period concerned.
    pub end_time: Option<i64>,
    /// Which kind of state it is or is to be.
    pub state_type: Option<String>,
}

response! {
    SubStatusInfo {
        "subState" => sub_state: value,
        "nodeCount" => node_count: value,
        "completeNodeCount" => complete_node_count: value,
        "exception" => exception: value,
        "latencyMills" => latency_mills: value,
        "process" => process: value,
        "startTime" => start_time: value,
        "endTime" => end_time: value,
        "stateType" => state_type: value,
    }
}
