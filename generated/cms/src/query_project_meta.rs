// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryProjectMeta`, from `cms/QueryProjectMeta.md`.

use alicloud_runtime::codegen::*;

/// Lists the products that CloudMonitor covers.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::QueryProjectMetaRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_project_meta(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryProjectMetaRequest {
    /// Labels that go with alerts or data, one entry each.
    /// Example: `[{\"name\":\"product\",\"value\":\"MongoDB\"]`.
    pub labels: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
}

impl QueryProjectMetaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Labels`.
    pub fn labels(mut self, value: impl Into<String>) -> Self {
        self.labels = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
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
    QueryProjectMetaRequest {
        "Labels" => labels: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryProjectMetaRequest {
    type Response = QueryProjectMetaResponse;
    type Error = QueryProjectMetaError;
    const INFO: OperationInfo = super::operation("QueryProjectMeta")
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["ErrorMessage"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryProjectMetaError] = &[
        QueryProjectMetaError::AccessForbidden,
        QueryProjectMetaError::ParameterInvalid,
        QueryProjectMetaError::ResourceNotFound,
        QueryProjectMetaError::InternalError,
    ];
}

impl Paginated for QueryProjectMetaRequest {
    type Item = Resource;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resources)
    }
}

/// Response to [`QueryProjectMetaRequest`].
#[non_exhaustive]
pub struct QueryProjectMetaResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<String>,
    /// Reason of the failure in words. Example: `Success`.
    pub error_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D3DBF9F5-7C4D-4A67-B869-097C069C481D`.
    pub request_id: Option<String>,
    /// What was found or created, one entry for each resource.
    pub resources: Vec<Resource>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryProjectMetaResponse {
        "ErrorCode" => error_code: value,
        "ErrorMessage" => error_message: value,
        "RequestId" => request_id: value,
        "Resources" => resources: list("Resource"),
        "Success" => success: value,
    }
}

/// What was found or created, one entry for each resource.
#[non_exhaustive]
pub struct Resource {
    /// Free text that describes the item to people. Example: `ApsaraDB for MongoDB`.
    pub description: Option<String>,
    /// Labels that go with alerts or data, one entry each.
    /// Example: `[{\"name\":\"product\",\"value\":\"MongoDB\"]`.
    pub labels: Option<String>,
    /// Product that the metric belongs to, by its namespace. Example: `acs_mongodb`.
    pub project: Option<String>,
}

response! {
    Resource {
        "Description" => description: value,
        "Labels" => labels: value,
        "Project" => project: value,
    }
}

/// Errors that the documentation of [`QueryProjectMetaRequest`] names.
///
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryProjectMetaError = super::DocumentedError;
