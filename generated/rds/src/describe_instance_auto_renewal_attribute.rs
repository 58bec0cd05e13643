// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceAutoRenewalAttribute`, from `rds/DescribeInstanceAutoRenewalAttribute.md`.

use alicloud_runtime::codegen::*;

/// Tells which subscription instances are renewed automatically and for how long.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeInstanceAutoRenewalAttributeRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_auto_renewal_attribute(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Proxy mode, for the service's own use.
    pub proxy_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// How many items a page holds at most. Range: 30 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 50.
    pub page_number: Option<i32>,
}

impl DescribeInstanceAutoRenewalAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `proxyId`.
    pub fn proxy_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
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
}

request! {
    DescribeInstanceAutoRenewalAttributeRequest {
        "ClientToken" => client_token: query,
        "proxyId" => proxy_id: query,
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeInstanceAutoRenewalAttributeRequest {
    type Response = DescribeInstanceAutoRenewalAttributeResponse;
    type Error = DescribeInstanceAutoRenewalAttributeError;
    const INFO: OperationInfo = super::operation("DescribeInstanceAutoRenewalAttribute")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceAutoRenewalAttributeError] = &[
        DescribeInstanceAutoRenewalAttributeError::OrderComboInstanceNotAllowOperate,
        DescribeInstanceAutoRenewalAttributeError::PricePricingPlanResultNotFound,
        DescribeInstanceAutoRenewalAttributeError::OrderNoRealNameAuthentication,
    ];
}

impl Paginated for DescribeInstanceAutoRenewalAttributeRequest {
    type Item = InstanceAutoRenewalItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeInstanceAutoRenewalAttributeRequest`].
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4182309D-CD29-49B1-B4A5-D7CB4D56C31F`.
    pub request_id: Option<String>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<InstanceAutoRenewalItem>,
}

response! {
    DescribeInstanceAutoRenewalAttributeResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: list("Item"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct InstanceAutoRenewalItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `1`.
    pub duration: Option<i32>,
    /// ID of the database instance. Example: `rm-bp****`.
    pub db_instance_id: Option<String>,
    /// Whether the subscription is extended by itself before it runs out. Example: `True`.
    pub auto_renew: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    InstanceAutoRenewalItem {
        "Status" => status: value,
        "Duration" => duration: value,
        "DBInstanceId" => db_instance_id: value,
        "AutoRenew" => auto_renew: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceAutoRenewalAttributeRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeInstanceAutoRenewalAttributeError = super::DocumentedError;
