// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeProductResourceTagKeyList`, from `cms/DescribeProductResourceTagKeyList.md`.

use alicloud_runtime::codegen::*;

/// Lists the tag keys of a product's resources.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeProductResourceTagKeyListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_product_resource_tag_key_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeProductResourceTagKeyListRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeProductResourceTagKeyListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeProductResourceTagKeyListRequest {
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeProductResourceTagKeyListRequest {
    type Response = DescribeProductResourceTagKeyListResponse;
    type Error = DescribeProductResourceTagKeyListError;
    const INFO: OperationInfo = super::operation("DescribeProductResourceTagKeyList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeProductResourceTagKeyListError] = &[
        DescribeProductResourceTagKeyListError::ParameterInvalid,
        DescribeProductResourceTagKeyListError::AccessForbidden,
        DescribeProductResourceTagKeyListError::ResourceNotFound,
        DescribeProductResourceTagKeyListError::InternalError,
    ];
}

impl Paginated for DescribeProductResourceTagKeyListRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tag_keys)
    }
}

/// Response to [`DescribeProductResourceTagKeyListRequest`].
#[non_exhaustive]
pub struct DescribeProductResourceTagKeyListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `dbc2826f237e****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `945ACAA9-89F2-4A62-8913-076FDEDAA8DB`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Keys of the tags concerned.
    pub tag_keys: Vec<String>,
}

response! {
    DescribeProductResourceTagKeyListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "TagKeys" => tag_keys: list("TagKey"),
    }
}

/// Errors that the documentation of [`DescribeProductResourceTagKeyListRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeProductResourceTagKeyListError = super::DocumentedError;
