// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRiskCheckItemResult`, from `sas/DescribeRiskCheckItemResult.md`.

use alicloud_runtime::codegen::*;

/// Lists the assets that a check item of the cloud configuration check affects.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeRiskCheckItemResultRequest::new()
///     .item_id(1);
/// let reply = client.describe_risk_check_item_result(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeRiskCheckItemResultRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the item that the call is about.
    pub item_id: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeRiskCheckItemResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ItemId`, which is required.
    #[inline]
    pub fn item_id(mut self, value: i64) -> Self {
        self.item_id = Some(value);
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
}

request! {
    DescribeRiskCheckItemResultRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "ItemId" => item_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeRiskCheckItemResultRequest {
    type Response = DescribeRiskCheckItemResultResponse;
    type Error = DescribeRiskCheckItemResultError;
    const INFO: OperationInfo = super::operation("DescribeRiskCheckItemResult")
        .required(&["ItemId"])
        .read_only();
    const ERRORS: &'static [DescribeRiskCheckItemResultError] = &[
        DescribeRiskCheckItemResultError::RiskItemNotExists,
        DescribeRiskCheckItemResultError::NoPermission,
        DescribeRiskCheckItemResultError::ServerError,
    ];
}

/// Response to [`DescribeRiskCheckItemResultRequest`].
#[non_exhaustive]
pub struct DescribeRiskCheckItemResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3BFB4989-A108-46A4-954E-FF7EF02D1078`.
    pub request_id: Option<String>,
    /// Resource that the page content works on or belongs to.
    pub page_content_resource: Option<PageContentResource>,
}

response! {
    DescribeRiskCheckItemResultResponse {
        "RequestId" => request_id: value,
        "PageContentResource" => page_content_resource: value,
    }
}

/// Resource that the page content works on or belongs to.
#[non_exhaustive]
pub struct PageContentResource {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// Resource that the content works on or belongs to. Example: `text`.
    pub content_resource: BTreeMap<String, Value>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many there are of this: page. Example: `3`.
    pub page_count: Option<i32>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
}

response! {
    PageContentResource {
        "CurrentPage" => current_page: value,
        "ContentResource" => content_resource: map,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "PageCount" => page_count: value,
        "Count" => count: value,
    }
}

/// Errors that the documentation of [`DescribeRiskCheckItemResultRequest`] names.
///
/// - [`RiskItemNotExists`](super::DocumentedError::RiskItemNotExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeRiskCheckItemResultError = super::DocumentedError;
