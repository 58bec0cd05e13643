// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeProjectMeta`, from `cms/DescribeProjectMeta.md`.

use alicloud_runtime::codegen::*;

/// Lists the products that CloudMonitor covers, with their namespaces.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeProjectMetaRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_project_meta(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeProjectMetaRequest {
    /// Labels that go with alerts or data, one entry each.
    /// Example: `[{"name":"product","value":"ECS"}]`.
    pub labels: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
}

impl DescribeProjectMetaRequest {
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
    DescribeProjectMetaRequest {
        "Labels" => labels: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeProjectMetaRequest {
    type Response = DescribeProjectMetaResponse;
    type Error = DescribeProjectMetaError;
    const INFO: OperationInfo = super::operation("DescribeProjectMeta")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeProjectMetaError] = &[
        DescribeProjectMetaError::ParameterInvalid,
        DescribeProjectMetaError::AccessForbidden,
        DescribeProjectMetaError::ResourceNotFound,
        DescribeProjectMetaError::InternalError,
    ];
}

impl Paginated for DescribeProjectMetaRequest {
    type Item = Resource;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.resources)
    }
}

/// Response to [`DescribeProjectMetaRequest`].
#[non_exhaustive]
pub struct DescribeProjectMetaResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4C2061B2-3B1B-43BF-A4A4-C53426F479C0`.
    pub request_id: Option<String>,
    /// What was found or created, one entry for each resource.
    pub resources: Vec<Resource>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// How many records there are in all. Example: `12`.
    pub total: Option<String>,
}

response! {
    DescribeProjectMetaResponse {
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "Resources" => resources: list("Resource"),
        "Success" => success: value,
        "Total" => total: value,
    }
}

/// What was found or created, one entry for each resource.
#[non_exhaustive]
pub struct Resource {
    /// Free text that describes the item to people. Example: `CDN`.
    pub description: Option<String>,
    /// Labels that go with alerts or data, one entry each. Example: `[{"groupFlag":true}]`.
    pub labels: Option<String>,
    /// Product that the metric belongs to, under its name in CloudMonitor. Example: `acs_cdn`.
    pub namespace: Option<String>,
}

response! {
    Resource {
        "Description" => description: value,
        "Labels" => labels: value,
        "Namespace" => namespace: value,
    }
}

/// Errors that the documentation of [`DescribeProjectMetaRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeProjectMetaError = super::DocumentedError;
