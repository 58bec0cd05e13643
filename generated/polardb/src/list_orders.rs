// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListOrders`, from `polardb/ListOrders.md`.

use alicloud_runtime::codegen::*;

/// Lists PolarDB orders, filtered by product, instance, and order status.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::ListOrdersRequest::new();
/// let reply = client.list_orders(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListOrdersRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// State of the order, to narrow the list down to or to be put into.
    pub order_status: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListOrdersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `OrderStatus`.
    pub fn order_status(mut self, value: impl Into<String>) -> Self {
        self.order_status = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListOrdersRequest {
        "RegionId" => region_id: query,
        "ProductCode" => product_code: query,
        "Category" => category: query,
        "ResourceGroupId" => resource_group_id: query,
        "InstanceId" => instance_id: query,
        "OrderStatus" => order_status: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListOrdersRequest {
    type Response = ListOrdersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListOrders")
        .region("RegionId")
        .read_only();
}

/// Response to [`ListOrdersRequest`], which the documentation does not describe.
pub type ListOrdersResponse = alicloud_runtime::UndocumentedResponse;
