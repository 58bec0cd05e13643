// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRumDataForPage`, from `arms/GetRumDataForPage.md`.

use alicloud_runtime::codegen::*;

/// Queries the data of a RUM application, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::GetRumDataForPageRequest::new()
///     .query("* and app.id: xxxx@586810fbxxxx19f")
///     .start_time(1713687833)
///     .end_time(1713774233)
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_rum_data_for_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRumDataForPageRequest {
    /// **Required.** Text or conditions to search for. Example: `* and app.id: xxxx@586810fbxxxx19f`.
    pub query: Option<String>,
    /// Identifier of the process, product or application concerned.
    /// Example: `iixxxjcnuk@582846f37******`.
    pub pid: Option<String>,
    /// The application group that the call is about. Example: `default`.
    pub app_group: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1713687833`.
    pub start_time: Option<i32>,
    /// **Required.** End of the period to look at. Example: `1713774233`.
    pub end_time: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Example: `1`.
    pub current_page: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetRumDataForPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Query`, which is required.
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `Pid`.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `AppGroup`.
    pub fn app_group(mut self, value: impl Into<String>) -> Self {
        self.app_group = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i32) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i32) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetRumDataForPageRequest {
        "Query" => query: query,
        "Pid" => pid: query,
        "AppGroup" => app_group: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetRumDataForPageRequest {
    type Response = GetRumDataForPageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRumDataForPage")
        .required(&["Query", "StartTime", "EndTime", "RegionId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

impl Paginated for GetRumDataForPageRequest {
    type Item = Value;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.items)
    }
}

/// Response to [`GetRumDataForPageRequest`].
#[non_exhaustive]
pub struct GetRumDataForPageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<RumDataForData>,
}

response! {
    GetRumDataForPageResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RumDataForData {
    /// How many items there are in all. Example: `7`.
    pub total: Option<String>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<String>,
    /// Whether the caller may see it. Example: `text`.
    pub authentication: Option<String>,
    /// Whether the result is complete. Example: `true`.
    pub completion: Option<String>,
    /// Settings of the view. Example: `text`.
    pub preference: Option<String>,
    /// Entries of the list. Example: `text`.
    pub items: Vec<Value>,
}

response! {
    RumDataForData {
        "Total" => total: value,
        "Page" => page: value,
        "PageSize" => page_size: value,
        "Authentication" => authentication: value,
        "Completion" => completion: value,
        "Preference" => preference: value,
        "Items" => items: list(""),
    }
}
