// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCustomLines`, from `pvtz/DescribeCustomLines.md`.

use alicloud_runtime::codegen::*;

/// Lists custom lines page by page, without filters.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeCustomLinesRequest::new();
/// let reply = client.describe_custom_lines(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCustomLinesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: 1 to 9999999.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
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
    DescribeCustomLinesRequest {
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCustomLinesRequest {
    type Response = DescribeCustomLinesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCustomLines").read_only();
}

/// Response to [`DescribeCustomLinesRequest`], which the documentation does not describe.
pub type DescribeCustomLinesResponse = alicloud_runtime::UndocumentedResponse;
