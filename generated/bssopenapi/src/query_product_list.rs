// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryProductList`, from `bssopenapi/QueryProductList.md`.

use alicloud_runtime::codegen::*;

/// Lists the products of Alibaba Cloud with their codes.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryProductListRequest::new()
///     .page_num(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_product_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryProductListRequest {
    /// Whether the number of all products is returned too.
    pub query_total_count: Option<bool>,
    /// **Required.** Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl QueryProductListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QueryTotalCount`.
    #[inline]
    pub fn query_total_count(mut self, value: bool) -> Self {
        self.query_total_count = Some(value);
        self
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
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
    QueryProductListRequest {
        "QueryTotalCount" => query_total_count: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for QueryProductListRequest {
    type Response = QueryProductListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryProductList")
        .required(&["PageNum"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for QueryProductListRequest {
    type Item = DataProduct;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.product_list)
    }
}

/// Response to [`QueryProductListRequest`].
#[non_exhaustive]
pub struct QueryProductListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `94858229-2758-4663-A7D0-99490D541F15`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<ProductData>,
}

response! {
    QueryProductListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ProductData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `449`.
    pub total_count: Option<i32>,
    /// Products found, one entry each.
    pub product_list: Vec<DataProduct>,
}

response! {
    ProductData {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "ProductList" => product_list: list("Product"),
    }
}

/// Products found, one entry each.
#[non_exhaustive]
pub struct DataProduct {
    /// What the product is called on bills. Example: `text`.
    pub product_name: Option<String>,
    /// Kind within the product, needed where a code covers several;
    /// [`QueryProductList`](super::Client::query_product_list) returns it. Example: `CDN`.
    pub product_type: Option<String>,
    /// Whether the item is paid in advance or after use. Example: `PayAsYouGo`.
    pub subscription_type: Option<String>,
    /// Code or name of the product concerned. Example: `cdn`.
    pub product_code: Option<String>,
}

response! {
    DataProduct {
        "ProductName" => product_name: value,
        "ProductType" => product_type: value,
        "SubscriptionType" => subscription_type: value,
        "ProductCode" => product_code: value,
    }
}
