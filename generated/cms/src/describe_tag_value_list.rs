// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTagValueList`, from `cms/DescribeTagValueList.md`.

use alicloud_runtime::codegen::*;

/// Lists the values of a tag key.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeTagValueListRequest::new()
///     .tag_key("tagKey1");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tag_value_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagValueListRequest {
    /// **Required.** Key of the resource tag that groups are built from or that is looked up.
    /// Example: `tagKey1`.
    pub tag_key: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100. Default: `50`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeTagValueListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TagKey`, which is required.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
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
    DescribeTagValueListRequest {
        "TagKey" => tag_key: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeTagValueListRequest {
    type Response = DescribeTagValueListResponse;
    type Error = DescribeTagValueListError;
    const INFO: OperationInfo = super::operation("DescribeTagValueList")
        .required(&["TagKey"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeTagValueListError] = &[
        DescribeTagValueListError::ParameterInvalid,
        DescribeTagValueListError::AccessForbidden,
        DescribeTagValueListError::ResourceNotFound,
        DescribeTagValueListError::InternalError,
    ];
}

impl Paginated for DescribeTagValueListRequest {
    type Item = String;
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
        Some(&mut response.tag_values)
    }
}

/// Response to [`DescribeTagValueListRequest`].
#[non_exhaustive]
pub struct DescribeTagValueListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B04B8CF3-4489-432D-83BA-6F128E4F2295`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Values of the tags concerned. Example: `tagValue1`.
    pub tag_values: Vec<String>,
}

response! {
    DescribeTagValueListResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "TagValues" => tag_values: list("TagValue"),
    }
}

/// Errors that the documentation of [`DescribeTagValueListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeTagValueListError = super::DocumentedError;
