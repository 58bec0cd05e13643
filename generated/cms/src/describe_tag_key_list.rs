// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTagKeyList`, from `cms/DescribeTagKeyList.md`.

use alicloud_runtime::codegen::*;

/// Lists the tag keys of resources.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeTagKeyListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_tag_key_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTagKeyListRequest {
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 100. Default: `50`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeTagKeyListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    DescribeTagKeyListRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeTagKeyListRequest {
    type Response = DescribeTagKeyListResponse;
    type Error = DescribeTagKeyListError;
    const INFO: OperationInfo = super::operation("DescribeTagKeyList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeTagKeyListError] = &[
        DescribeTagKeyListError::ParameterInvalid,
        DescribeTagKeyListError::AccessForbidden,
        DescribeTagKeyListError::ResourceNotFound,
        DescribeTagKeyListError::InternalError,
    ];
}

impl Paginated for DescribeTagKeyListRequest {
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
        Some(&mut response.tag_keys)
    }
}

/// Response to [`DescribeTagKeyListRequest`].
#[non_exhaustive]
pub struct DescribeTagKeyListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B04B8CF3-4489-432D-83BA-6F128E5F2293`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Keys of the tags concerned. Example: `tagKey1`.
    pub tag_keys: Vec<String>,
}

response! {
    DescribeTagKeyListResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "Code" => code: value,
        "Success" => success: value,
        "TagKeys" => tag_keys: list("TagKey"),
    }
}

/// Errors that the documentation of [`DescribeTagKeyListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeTagKeyListError = super::DocumentedError;
