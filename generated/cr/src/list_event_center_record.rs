// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEventCenterRecord`, from `cr/ListEventCenterRecord.md`.

use alicloud_runtime::codegen::*;

/// Lists events that event rules have reported.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListEventCenterRecordRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_event_center_record(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEventCenterRecordRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// Kind of event, such as the end of a delivery chain, a scan or a build.
    /// Example: `cr:Artifact:DeliveryChainCompleted`.
    pub event_type: Option<String>,
    /// ID of the rule, as the call that created or listed it returned it.
    /// Example: `crecr-n6pbhgjxtla***`.
    pub rule_id: Option<String>,
    /// Namespace that the repository lies in. Example: `test`.
    pub repo_namespace_name: Option<String>,
    /// Name of the repository within its namespace. Example: `test`.
    pub repo_name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_no: Option<i32>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
}

impl ListEventCenterRecordRequest {
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
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `RepoNamespaceName`.
    pub fn repo_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace_name = Some(value.into());
        self
    }
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListEventCenterRecordRequest {
        "InstanceId" => instance_id: query,
        "EventType" => event_type: query,
        "RuleId" => rule_id: query,
        "RepoNamespaceName" => repo_namespace_name: query,
        "RepoName" => repo_name: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListEventCenterRecordRequest {
    type Response = ListEventCenterRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEventCenterRecord")
        .method("GET")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
}

impl Paginated for ListEventCenterRecordRequest {
    type Item = Record;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_no)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.records)
    }
}

/// Response to [`ListEventCenterRecordRequest`].
#[non_exhaustive]
pub struct ListEventCenterRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `665C7A5E-BAEC-5BCD-AF9F-5F9260D672BF`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page_no: Option<i32>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// How many items a page holds at most. Example: `30`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `50`.
    pub total_count: Option<i32>,
    /// Events that match, one entry each.
    pub records: Vec<Record>,
}

response! {
    ListEventCenterRecordResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "PageNo" => page_no: value,
        "IsSuccess" => is_success: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Records" => records: list(""),
    }
}

/// Events that match, one entry each.
#[non_exhaustive]
pub struct Record {
    /// ID of the event record. Example: `crecrr-ctdbzwtkpr*****`.
    pub record_id: Option<String>,
    /// ID of the rule, as the call that created or listed it returned it.
    /// Example: `crecr-n6pbhgjxtla*****`.
    pub rule_id: Option<String>,
    /// Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows it, in the
    /// form `cri-…`. Example: `cri-gl34plsa****`.
    pub instance_id: Option<String>,
    /// Name that tells the rule from others of its kind. Example: `chain-demo`.
    pub rule_name: Option<String>,
    /// Namespace of the repository in which the event happened. Example: `mychain`.
    pub namespace: Option<String>,
    /// Name of the repository within its namespace. Example: `ruby-2.4.0`.
    pub repo_name: Option<String>,
    /// Tag of the image within its repository, such as `v1.0`. Example: `ruby-2.4.0`.
    pub tag: Option<String>,
    /// Channel by which the event is passed on to its receivers. Example: `EVENT_BRIDGE`.
    pub event_channel: Option<String>,
    /// Kind of event, such as the end of a delivery chain, a scan or a build.
    /// Example: `cr:Artifact:DeliveryChainCompleted`.
    pub event_type: Option<String>,
    /// How the receiver was told of the event, such as by HTTP or DingTalk.
    pub event_notify_method: Option<String>,
    /// ID under which the receiver was told of the event.
    /// Example: `7d478419-61df-49e5-b92b-30ce730c2127`.
    pub event_notify_id: Option<String>,
    /// When the item was created. Example: `1638188622000`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1638188622000`.
    pub update_time: Option<i64>,
}

response! {
    Record {
        "RecordId" => record_id: value,
        "RuleId" => rule_id: value,
        "InstanceId" => instance_id: value,
        "RuleName" => rule_name: value,
        "Namespace" => namespace: value,
        "RepoName" => repo_name: value,
        "Tag" => tag: value,
        "EventChannel" => event_channel: value,
        "EventType" => event_type: value,
        "EventNotifyMethod" => event_notify_method: value,
        "EventNotifyId" => event_notify_id: value,
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
    }
}
