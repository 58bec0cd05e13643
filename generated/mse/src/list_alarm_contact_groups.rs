// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAlarmContactGroups`, from `mse/ListAlarmContactGroups.md`.

use alicloud_runtime::codegen::*;

/// Lists the groups of people who can be told of alarms.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::ListAlarmContactGroupsRequest::new()
///     .page_num(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_alarm_contact_groups(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAlarmContactGroupsRequest {
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
}

impl ListAlarmContactGroupsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
}

request! {
    ListAlarmContactGroupsRequest {
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "RequestPars" => request_pars: query,
    }
}

impl Operation for ListAlarmContactGroupsRequest {
    type Response = ListAlarmContactGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListAlarmContactGroups")
        .required(&["PageNum", "PageSize"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"])
        .read_only();
}

impl Paginated for ListAlarmContactGroupsRequest {
    type Item = AlarmContactGroupModel;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListAlarmContactGroupsRequest`].
#[non_exhaustive]
pub struct ListAlarmContactGroupsResponse {
    /// What the call found, one entry each.
    pub data: Vec<AlarmContactGroupModel>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `202`.
    pub http_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `25EA0A83-9007-4E87-808C-637BE1A****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
}

response! {
    ListAlarmContactGroupsResponse {
        "Data" => data: list(""),
        "ErrorCode" => error_code: value,
        "HttpCode" => http_code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TotalCount" => total_count: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AlarmContactGroupModel {
    /// Group of people who receive alarms. Example: `7434`.
    pub contact_group_id: Option<String>,
    /// What the group of alarm receivers is called. Example: `test-123`.
    pub contact_group_name: Option<String>,
}

response! {
    AlarmContactGroupModel {
        "ContactGroupId" => contact_group_id: value,
        "ContactGroupName" => contact_group_name: value,
    }
}
