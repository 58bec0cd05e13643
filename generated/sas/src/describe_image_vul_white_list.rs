// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageVulWhiteList`, from `sas/DescribeImageVulWhiteList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the whitelist of image vulnerabilities.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageVulWhiteListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_vul_white_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageVulWhiteListRequest {
    /// Name that the alias goes by.
    pub alias_name: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl DescribeImageVulWhiteListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AliasName`.
    pub fn alias_name(mut self, value: impl Into<String>) -> Self {
        self.alias_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    DescribeImageVulWhiteListRequest {
        "AliasName" => alias_name: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Source" => source: query,
    }
}

impl Operation for DescribeImageVulWhiteListRequest {
    type Response = DescribeImageVulWhiteListResponse;
    type Error = DescribeImageVulWhiteListError;
    const INFO: OperationInfo = super::operation("DescribeImageVulWhiteList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeImageVulWhiteListError] = &[
        DescribeImageVulWhiteListError::NoPermission,
        DescribeImageVulWhiteListError::ServerError,
    ];
}

impl Paginated for DescribeImageVulWhiteListRequest {
    type Item = ImageVulWhitelist;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.image_vul_whitelist)
    }
}

/// Response to [`DescribeImageVulWhiteListRequest`].
#[non_exhaustive]
pub struct DescribeImageVulWhiteListResponse {
    /// Flaws in images that are let pass.
    pub image_vul_whitelist: Vec<ImageVulWhitelist>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `911025D0-3D1E-5213-A18A-37EA0C92****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Time that the action took; the unit differs between operations. Example: `1`.
    pub time_cost: Option<i64>,
}

response! {
    DescribeImageVulWhiteListResponse {
        "ImageVulWhitelist" => image_vul_whitelist: list(""),
        "PageInfo" => page_info: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "TimeCost" => time_cost: value,
    }
}

/// Flaws in images that are let pass.
#[non_exhaustive]
pub struct ImageVulWhitelist {
    /// Name that people know the item by. Example: `scan:AVD-2022-953356`.
    pub name: Option<String>,
    /// Name that the alias goes by. Example: `CVE-2019-19906:in_sasl_add_string`.
    pub alias_name: Option<String>,
    /// What it is aimed at. Example: `text`.
    pub target: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `sca`.
    pub type_: Option<String>,
    /// Identifier of the item within its collection. Example: `34032043`.
    pub id: Option<i64>,
}

response! {
    ImageVulWhitelist {
        "Name" => name: value,
        "AliasName" => alias_name: value,
        "Target" => target: value,
        "Reason" => reason: value,
        "Type" => type_: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`DescribeImageVulWhiteListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageVulWhiteListError = super::DocumentedError;
