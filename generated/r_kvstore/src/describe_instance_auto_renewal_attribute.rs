// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceAutoRenewalAttribute`, from `r-kvstore/DescribeInstanceAutoRenewalAttribute.md`.

use alicloud_runtime::codegen::*;

/// Tells which subscription instances are renewed automatically and for how long.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeInstanceAutoRenewalAttributeRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_auto_renewal_attribute(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeRequest {
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 30 to 200. Default: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`.
    pub page_number: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DescribeInstanceAutoRenewalAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceAutoRenewalAttributeRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ClientToken" => client_token: query,
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
        DescribeInstanceAutoRenewalAttributeError::IllegalParameter,
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
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<InstanceAutoRenewalItem>,
    /// ID of this call; quote it when asking support about it. Example: `52D901ED-E0A5-42F{`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceAutoRenewalAttributeResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("Item"),
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct InstanceAutoRenewalItem {
    /// ID of the database instance. Example: `r-bp1zxszhcgatnx****`.
    pub db_instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-shanghai`.
    pub region_id: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `1`.
    pub duration: Option<i32>,
    /// Whether the subscription is extended by itself before it runs out. Example: `true`.
    pub auto_renew: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
}

response! {
    InstanceAutoRenewalItem {
        "DBInstanceId" => db_instance_id: value,
        "RegionId" => region_id: value,
        "Duration" => duration: value,
        "AutoRenew" => auto_renew: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceAutoRenewalAttributeRequest`] names.
///
/// - [`IllegalParameter`](super::DocumentedError::IllegalParameter)
pub type DescribeInstanceAutoRenewalAttributeError = super::DocumentedError;
