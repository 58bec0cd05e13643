// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDoNotCallNumbers`, from `ccc/ListDoNotCallNumbers.md`.

use alicloud_runtime::codegen::*;

/// Lists the do-not-call numbers of an instance that match a search.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListDoNotCallNumbersRequest::new()
///     .instance_id("...")
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_do_not_call_numbers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDoNotCallNumbersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Part of a number or of its note; only entries that contain it are listed.
    pub search_pattern: Option<String>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Range over which the setting or the item holds.
    pub scope: Option<String>,
}

impl ListDoNotCallNumbersRequest {
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
    /// Sets `SearchPattern`.
    pub fn search_pattern(mut self, value: impl Into<String>) -> Self {
        self.search_pattern = Some(value.into());
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
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }
}

request! {
    ListDoNotCallNumbersRequest {
        "InstanceId" => instance_id: query,
        "SearchPattern" => search_pattern: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Scope" => scope: query,
    }
}

impl Operation for ListDoNotCallNumbersRequest {
    type Response = ListDoNotCallNumbersResponse;
    type Error = ListDoNotCallNumbersError;
    const INFO: OperationInfo = super::operation("ListDoNotCallNumbers")
        .required(&["InstanceId", "PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListDoNotCallNumbersError] = &[
        ListDoNotCallNumbersError::ParameterBlank,
        ListDoNotCallNumbersError::ParameterEnumeration,
        ListDoNotCallNumbersError::ParameterEmpty,
        ListDoNotCallNumbersError::NotExistsInstanceId,
    ];
}

impl Paginated for ListDoNotCallNumbersRequest {
    type Item = String;
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
        Some(&mut response.params)
    }
}

/// Response to [`ListDoNotCallNumbersRequest`].
#[non_exhaustive]
pub struct ListDoNotCallNumbersResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BA03159C-E808-4FF1-B27E-A61B6E888D7F`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DoNotCallNumberData>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
}

response! {
    ListDoNotCallNumbersResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Params" => params: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DoNotCallNumberData {
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<DoNotCallNumberList>,
}

response! {
    DoNotCallNumberData {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DoNotCallNumberList {
    /// Number that picks out the item, such as a phone number. Example: `1900000****`.
    pub number: Option<String>,
    /// Range over which the setting or the item holds. Example: `INSTANCE`.
    pub scope: Option<String>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// When the item was created. Example: `1626962425000`.
    pub create_time: Option<i64>,
    /// Account or person that created the item. Example: `agent`.
    pub creator: Option<String>,
    /// When the item was created or added.
    pub created_time: Option<i64>,
}

response! {
    DoNotCallNumberList {
        "Number" => number: value,
        "Scope" => scope: value,
        "Remark" => remark: value,
        "CreateTime" => create_time: value,
        "Creator" => creator: value,
        "CreatedTime" => created_time: value,
    }
}

/// Errors that the documentation of [`ListDoNotCallNumbersRequest`] names.
///
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`ParameterEnumeration`](super::DocumentedError::ParameterEnumeration)
/// - [`ParameterEmpty`](super::DocumentedError::ParameterEmpty)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
pub type ListDoNotCallNumbersError = super::DocumentedError;
