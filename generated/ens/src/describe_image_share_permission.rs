// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageSharePermission`, from `ens/DescribeImageSharePermission.md`.

use alicloud_runtime::codegen::*;

/// Lists the accounts with which a custom image is shared.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeImageSharePermissionRequest::new()
///     .image_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_share_permission(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageSharePermissionRequest {
    /// **Required.** ID of an image: a system image to start from or, where media are concerned, a
    /// picture.
    pub image_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// ID of the aliyun that the call is about.
    pub aliyun_id: Option<i64>,
}

impl DescribeImageSharePermissionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageId`, which is required.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `AliyunId`.
    #[inline]
    pub fn aliyun_id(mut self, value: i64) -> Self {
        self.aliyun_id = Some(value);
        self
    }
}

request! {
    DescribeImageSharePermissionRequest {
        "ImageId" => image_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AliyunId" => aliyun_id: query,
    }
}

impl Operation for DescribeImageSharePermissionRequest {
    type Response = DescribeImageSharePermissionResponse;
    type Error = DescribeImageSharePermissionError;
    const INFO: OperationInfo = super::operation("DescribeImageSharePermission")
        .required(&["ImageId"])
        .read_only();
    const ERRORS: &'static [DescribeImageSharePermissionError] = &[
        DescribeImageSharePermissionError::MissingParameter,
        DescribeImageSharePermissionError::NoPermission,
        DescribeImageSharePermissionError::InvalidParameterAny,
        DescribeImageSharePermissionError::InvalidParameter,
        DescribeImageSharePermissionError::EnsInterfaceError,
        DescribeImageSharePermissionError::CallInterface,
    ];
}

impl Paginated for DescribeImageSharePermissionRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.accounts)
    }
}

/// Response to [`DescribeImageSharePermissionRequest`].
#[non_exhaustive]
pub struct DescribeImageSharePermissionResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A44EE357-6174-5E37-A801-48F5790F9ACE`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-5qkf6jv9a0tzd5ipwx5fi****`.
    pub image_id: Option<String>,
    /// Accounts, one entry each.
    pub accounts: Vec<String>,
}

response! {
    DescribeImageSharePermissionResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "ImageId" => image_id: value,
        "Accounts" => accounts: list("Account"),
    }
}

/// Errors that the documentation of [`DescribeImageSharePermissionRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeImageSharePermissionError = super::DocumentedError;
