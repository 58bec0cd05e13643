// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryIntlFixedPriceOrderList`, from `domain/QueryIntlFixedPriceOrderList.md`.

use alicloud_runtime::codegen::*;

/// Lists orders of international fixed-price domains by business ID and status.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryIntlFixedPriceOrderListRequest::new();
/// let reply = client.query_intl_fixed_price_order_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryIntlFixedPriceOrderListRequest {
    /// ID of the biz that the call is about.
    pub biz_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl QueryIntlFixedPriceOrderListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BizId`.
    pub fn biz_id(mut self, value: impl Into<String>) -> Self {
        self.biz_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    #[inline]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i64) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    QueryIntlFixedPriceOrderListRequest {
        "BizId" => biz_id: query,
        "Status" => status: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryIntlFixedPriceOrderListRequest {
    type Response = QueryIntlFixedPriceOrderListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryIntlFixedPriceOrderList")
        .read_only();
}

/// Response to [`QueryIntlFixedPriceOrderListRequest`], which the documentation does not describe.
pub type QueryIntlFixedPriceOrderListResponse = alicloud_runtime::UndocumentedResponse;
