// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryUserOmsData`, from `bssopenapi/QueryUserOmsData.md`.

use alicloud_runtime::codegen::*;

/// Returns metered use of a product, record by record.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryUserOmsDataRequest::new()
///     .table("...")
///     .data_type("...")
///     .start_time("...")
///     .end_time("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_user_oms_data(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryUserOmsDataRequest {
    /// **Required.** Usage table to read, as a rule the product code; some products have several.
    pub table: Option<String>,
    /// **Required.** Which kind of data it is or is to be.
    pub data_type: Option<String>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<String>,
    /// Where the next page begins; an empty one means that no data is left.
    pub marker: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl QueryUserOmsDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Table`, which is required.
    pub fn table(mut self, value: impl Into<String>) -> Self {
        self.table = Some(value.into());
        self
    }
    /// Sets `DataType`, which is required.
    pub fn data_type(mut self, value: impl Into<String>) -> Self {
        self.data_type = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Marker`.
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = Some(value.into());
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
    QueryUserOmsDataRequest {
        "Table" => table: query,
        "DataType" => data_type: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "Marker" => marker: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryUserOmsDataRequest {
    type Response = QueryUserOmsDataResponse;
    type Error = QueryUserOmsDataError;
    const INFO: OperationInfo = super::operation("QueryUserOmsData")
        .required(&["Table", "DataType", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryUserOmsDataError] = &[
        QueryUserOmsDataError::NotApplicable,
        QueryUserOmsDataError::NotAuthorized,
        QueryUserOmsDataError::InvalidOwner,
        QueryUserOmsDataError::InternalError,
    ];
}

impl Paginated for QueryUserOmsDataRequest {
    type Item = Value;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.marker)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.data.as_ref().and_then(|v| v.marker.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.oms_data)
    }
}

/// Response to [`QueryUserOmsDataRequest`].
#[non_exhaustive]
pub struct QueryUserOmsDataResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6000EE23-274B-4E07-A697-FF2E999520A4`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<UserOmData>,
}

response! {
    QueryUserOmsDataResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct UserOmData {
    /// Where the next page begins; an empty one means that no data is left. Example: `NextToken`.
    pub marker: Option<String>,
    /// Address that the request came from, or host that served it, for support. Example: `cn`.
    pub host_id: Option<String>,
    /// Metered use, one record each; the members depend on the product. Example: `text`.
    pub oms_data: Vec<Value>,
}

response! {
    UserOmData {
        "Marker" => marker: value,
        "HostId" => host_id: value,
        "OmsData" => oms_data: list(""),
    }
}

/// Errors that the documentation of [`QueryUserOmsDataRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InvalidOwner`](super::DocumentedError::InvalidOwner)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryUserOmsDataError = super::DocumentedError;
