// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomLines`, from `alidns/DescribeCustomLines.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IpSegmentList};

/// Lists the custom lines of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeCustomLinesRequest::new()
///     .domain_name("example.com");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_custom_lines(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomLinesRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
}

impl DescribeCustomLinesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeCustomLinesRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeCustomLinesRequest {
    type Response = DescribeCustomLinesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCustomLines")
        .required(&["DomainName"])
        .read_only();
}

impl Paginated for DescribeCustomLinesRequest {
    type Item = CustomLine;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.custom_lines)
    }
}

/// Response to [`DescribeCustomLinesRequest`].
#[non_exhaustive]
pub struct DescribeCustomLinesResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B57C121B-A45F-44D8-A9B2-13E5A5044195`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many pages the whole list has. Example: `1`.
    pub total_pages: Option<i32>,
    /// Custom lines that were found.
    pub custom_lines: Vec<CustomLine>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_items: Option<i32>,
}

response! {
    DescribeCustomLinesResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalPages" => total_pages: value,
        "CustomLines" => custom_lines: list(""),
        "TotalItems" => total_items: value,
    }
}

/// Custom lines that were found.
#[non_exhaustive]
pub struct CustomLine {
    /// Code for programs to act on, as a rule that of the result. Example: `hra0yc-5********`.
    pub code: Option<String>,
    /// Label of the custom line that people recognize it by. Example: `hra0yd-5********`.
    pub name: Option<String>,
    /// ID of the custom line. Example: `5*********`.
    pub id: Option<i64>,
    /// Address ranges that make up the custom line.
    pub ip_segment_list: Vec<IpSegmentList>,
}

response! {
    CustomLine {
        "Code" => code: value,
        "Name" => name: value,
        "Id" => id: value,
        "IpSegmentList" => ip_segment_list: list(""),
    }
}
