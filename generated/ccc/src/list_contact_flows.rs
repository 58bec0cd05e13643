// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListContactFlows`, from `ccc/ListContactFlows.md`.

use alicloud_runtime::codegen::*;

/// Lists the contact flows, that is IVR flows, of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListContactFlowsRequest::new()
///     .instance_id("ccc-test")
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_contact_flows(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListContactFlowsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Kind of the item, out of those that the service tells apart. Example: `MAIN_FLOW`.
    pub type_: Option<String>,
    /// Whether the list goes up or down.
    pub sort_order: Option<String>,
    /// Field by which the records are arranged, by default the start of the call.
    pub order_by_field: Option<String>,
    /// Part of a number or of its note; only entries that contain it are listed.
    pub search_pattern: Option<String>,
}

impl ListContactFlowsRequest {
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
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `SortOrder`.
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.sort_order = Some(value.into());
        self
    }
    /// Sets `OrderByField`.
    pub fn order_by_field(mut self, value: impl Into<String>) -> Self {
        self.order_by_field = Some(value.into());
        self
    }
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
        self
    }
}

request! {
    ListContactFlowsRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Type" => type_: query,
        "SortOrder" => sort_order: query,
        "OrderByField" => order_by_field: query,
        "SearchPattern" => search_pattern: query,
    }
}

impl Operation for ListContactFlowsRequest {
    type Response = ListContactFlowsResponse;
    type Error = ListContactFlowsError;
    const INFO: OperationInfo = super::operation("ListContactFlows")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListContactFlowsError] = &[
        ListContactFlowsError::NotExistsInstanceId,
    ];
}

impl Paginated for ListContactFlowsRequest {
    type Item = ContactFlow;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListContactFlowsRequest`].
#[non_exhaustive]
pub struct ListContactFlowsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ContactFlowData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EEEE671A-3E24-4A04-81E6-6C4F5B39DF75`.
    pub request_id: Option<String>,
}

response! {
    ListContactFlowsResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ContactFlowData {
    /// Entries of the list.
    pub list: Vec<ContactFlow>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    ContactFlowData {
        "List" => list: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ContactFlow {
    /// ID of the contact flow that the item belongs to or stands for.
    /// Example: `78128960-bb00-4ddc-8e82-923a8c5bd22d`.
    pub contact_flow_id: Option<String>,
    /// When the item was created or added. Example: `2021-03-05 17:35:45.0`.
    pub created_time: Option<String>,
    /// Quality grade of a video, or the text that defines the item. Example: `text`.
    pub definition: Option<String>,
    /// Free text that describes the item to people. Example: `1.0`.
    pub description: Option<String>,
    /// ID of the draft that the item belongs to or stands for.
    /// Example: `db07c0bb-6b1f-47d2-b37e-2451c617562d`.
    pub draft_id: Option<String>,
    /// Login name of the agent who is editing the draft. Example: `ccc-test`.
    pub editor: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Items of the kind number that were found or are concerned. Example: `["400xxxx289"]`.
    pub number_list: Vec<String>,
    /// Whether the flow is in effect, rather than a draft alone. Example: `true`.
    pub published: Option<bool>,
    /// Kind of the item, out of those that the service tells apart. Example: `MAIN_FLOW`.
    pub type_: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `2021-03-08 15:34:49.0`.
    pub updated_time: Option<String>,
}

response! {
    ContactFlow {
        "ContactFlowId" => contact_flow_id: value,
        "CreatedTime" => created_time: value,
        "Definition" => definition: value,
        "Description" => description: value,
        "DraftId" => draft_id: value,
        "Editor" => editor: value,
        "InstanceId" => instance_id: value,
        "Name" => name: value,
        "NumberList" => number_list: list(""),
        "Published" => published: value,
        "Type" => type_: value,
        "UpdatedTime" => updated_time: value,
    }
}

/// Errors that the documentation of [`ListContactFlowsRequest`] names.
///
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ListContactFlowsError = super::DocumentedError;
