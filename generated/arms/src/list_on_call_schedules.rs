// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOnCallSchedules`, from `arms/ListOnCallSchedules.md`.

use alicloud_runtime::codegen::*;

/// Lists shift schedules page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListOnCallSchedulesRequest::new()
///     .page(1)
///     .size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_on_call_schedules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOnCallSchedulesRequest {
    /// Name that people know the item by. Example: `OnCallSchedule_test`.
    pub name: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i64>,
    /// **Required.** Size of the file. Example: `20`.
    pub size: Option<i64>,
}

impl ListOnCallSchedulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Page`, which is required.
    #[inline]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `Size`, which is required.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    ListOnCallSchedulesRequest {
        "Name" => name: query,
        "Page" => page: query,
        "Size" => size: query,
    }
}

impl Operation for ListOnCallSchedulesRequest {
    type Response = ListOnCallSchedulesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListOnCallSchedules")
        .method("GET")
        .required(&["Page", "Size"])
        .read_only();
}

impl Paginated for ListOnCallSchedulesRequest {
    type Item = OnCallSchedule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page_bean.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_bean.as_mut()?.on_call_schedules)
    }
}

/// Response to [`ListOnCallSchedulesRequest`].
#[non_exhaustive]
pub struct ListOnCallSchedulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
}

response! {
    ListOnCallSchedulesResponse {
        "RequestId" => request_id: value,
        "PageBean" => page_bean: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i64>,
    /// Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// The on call schedules that were found or are concerned, one entry each.
    pub on_call_schedules: Vec<OnCallSchedule>,
}

response! {
    PageBean {
        "Total" => total: value,
        "Page" => page: value,
        "Size" => size: value,
        "OnCallSchedules" => on_call_schedules: list(""),
    }
}

/// The on call schedules that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct OnCallSchedule {
    /// Identifier of the item within its collection. Example: `1234`.
    pub id: Option<i64>,
    /// Name that people know the item by. Example: `OnCallSchedule_test`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
}

response! {
    OnCallSchedule {
        "Id" => id: value,
        "Name" => name: value,
        "Description" => description: value,
    }
}
