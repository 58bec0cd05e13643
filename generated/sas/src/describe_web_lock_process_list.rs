// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebLockProcessList`, from `sas/DescribeWebLockProcessList.md`.

use alicloud_runtime::codegen::*;

/// Lists the processes known to web tamper proofing.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWebLockProcessListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_web_lock_process_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebLockProcessListRequest {
    /// Name that the process goes by.
    pub process_name: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeWebLockProcessListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProcessName`.
    pub fn process_name(mut self, value: impl Into<String>) -> Self {
        self.process_name = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i32) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
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
    DescribeWebLockProcessListRequest {
        "ProcessName" => process_name: query,
        "Status" => status: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeWebLockProcessListRequest {
    type Response = DescribeWebLockProcessListResponse;
    type Error = DescribeWebLockProcessListError;
    const INFO: OperationInfo = super::operation("DescribeWebLockProcessList")
        .read_only();
    const ERRORS: &'static [DescribeWebLockProcessListError] = &[
        DescribeWebLockProcessListError::NoPermission,
        DescribeWebLockProcessListError::ServerError,
    ];
}

impl Paginated for DescribeWebLockProcessListRequest {
    type Item = WebLockProcessList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.list)
    }
}

/// Response to [`DescribeWebLockProcessListRequest`].
#[non_exhaustive]
pub struct DescribeWebLockProcessListResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `028CF634-5268-5660-9575-48C9ED6BF880`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `200`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<WebLockProcessList>,
}

response! {
    DescribeWebLockProcessListResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct WebLockProcessList {
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// Name that the process goes by. Example: `cron`.
    pub process_name: Option<String>,
    /// Identifier that is unique for the item. Example: `49e25e0f-bb51-4a5a-a1b3-13a4ddaa****`.
    pub uuid: Option<String>,
    /// Address that can be reached from the Internet. Example: `8.210.XX.XX`.
    pub internet_ip: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `test_ecs`.
    pub instance_name: Option<String>,
    /// Path under which the process is found. Example: `/usr/sbin/cron`.
    pub process_path: Option<String>,
    /// How many assets or items it covers, as text. Example: `33`.
    pub count: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.25.XX.XX`.
    pub intranet_ip: Option<String>,
}

response! {
    WebLockProcessList {
        "Status" => status: value,
        "ProcessName" => process_name: value,
        "Uuid" => uuid: value,
        "InternetIp" => internet_ip: value,
        "InstanceName" => instance_name: value,
        "ProcessPath" => process_path: value,
        "Count" => count: value,
        "IntranetIp" => intranet_ip: value,
    }
}

/// Errors that the documentation of [`DescribeWebLockProcessListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWebLockProcessListError = super::DocumentedError;
