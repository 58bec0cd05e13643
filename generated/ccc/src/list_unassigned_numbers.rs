// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUnassignedNumbers`, from `ccc/ListUnassignedNumbers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OutboundNumbersOfUserPhoneNumber, UnassignedNumberData};

/// Lists numbers of the account that belong to no instance yet.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ListUnassignedNumbersRequest::new()
///     .page_number(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_unassigned_numbers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUnassignedNumbersRequest {
    /// Part of a number or of its note; only entries that contain it are listed.
    pub search_pattern: Option<String>,
    /// **Required.** Which page of the list to return. Range: 1 to 100.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
}

impl ListUnassignedNumbersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

request! {
    ListUnassignedNumbersRequest {
        "SearchPattern" => search_pattern: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListUnassignedNumbersRequest {
    type Response = ListUnassignedNumbersResponse;
    type Error = ListUnassignedNumbersError;
    const INFO: OperationInfo = super::operation("ListUnassignedNumbers")
        .required(&["PageNumber", "PageSize"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [ListUnassignedNumbersError] = &[
        ListUnassignedNumbersError::ParameterMaximum,
        ListUnassignedNumbersError::ParameterMinimum,
        ListUnassignedNumbersError::ParameterNull,
        ListUnassignedNumbersError::ParameterBlank,
        ListUnassignedNumbersError::NotExistsInstanceId,
        ListUnassignedNumbersError::InternalServiceResourcePlatform,
    ];
}

impl Paginated for ListUnassignedNumbersRequest {
    type Item = OutboundNumbersOfUserPhoneNumber;
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

/// Response to [`ListUnassignedNumbersRequest`].
#[non_exhaustive]
pub struct ListUnassignedNumbersResponse {
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
    pub data: Option<UnassignedNumberData>,
}

response! {
    ListUnassignedNumbersResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ListUnassignedNumbersRequest`] names.
///
/// - [`ParameterMaximum`](super::DocumentedError::ParameterMaximum)
/// - [`ParameterMinimum`](super::DocumentedError::ParameterMinimum)
/// - [`ParameterNull`](super::DocumentedError::ParameterNull)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`InternalServiceResourcePlatform`](super::DocumentedError::InternalServiceResourcePlatform)
pub type ListUnassignedNumbersError = super::DocumentedError;
