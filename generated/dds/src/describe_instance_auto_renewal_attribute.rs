// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceAutoRenewalAttribute`, from `dds/DescribeInstanceAutoRenewalAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Tells whether subscriptions are renewed automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeInstanceAutoRenewalAttributeRequest::new()
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
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Kind of instance: replica set, sharded cluster or serverless. Here: `sharding`, `replicate`.
    /// Default: `replicate`. Example: `replicate`.
    pub db_instance_type: Option<Open<InstanceType>>,
    /// How many items a page holds at most. Default: `30`. Example: `30`.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
}

impl DescribeInstanceAutoRenewalAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `DBInstanceType`.
    pub fn db_instance_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.db_instance_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeInstanceAutoRenewalAttributeRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceType" => db_instance_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeInstanceAutoRenewalAttributeRequest {
    type Response = DescribeInstanceAutoRenewalAttributeResponse;
    type Error = DescribeInstanceAutoRenewalAttributeError;
    const INFO: OperationInfo = super::operation("DescribeInstanceAutoRenewalAttribute")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeInstanceAutoRenewalAttributeError] = &[
        DescribeInstanceAutoRenewalAttributeError::InternalError,
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
        PageResponse::new().number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeInstanceAutoRenewalAttributeRequest`].
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewalAttributeResponse {
    /// Settings of automatic renewal, one entry for each instance.
    pub items: Vec<InstanceAutoRenewalItem>,
    /// How many entries were found. Example: `2`.
    pub items_numbers: Option<i32>,
    /// Which page of the whole list this one is. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `2`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FAB5CB3B-DB9D-473A-9DF1-F57B6B9CB949`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceAutoRenewalAttributeResponse {
        "Items" => items: list("Item"),
        "ItemsNumbers" => items_numbers: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
    }
}

/// Settings of automatic renewal, one entry for each instance.
#[non_exhaustive]
pub struct InstanceAutoRenewalItem {
    /// Whether the subscription is extended by itself before it runs out. Example: `true`.
    pub auto_renew: Option<String>,
    /// Kind of instance: replica set, sharded cluster or serverless. Here: `sharding`, `replicate`.
    /// Example: `replicate`.
    pub db_instance_type: Option<Open<InstanceType>>,
    /// ID of the database instance that the item belongs to or stands for. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Months that each automatic renewal adds; returned only while renewal is on.
    /// Unit: `months`. Example: `1`.
    pub duration: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    InstanceAutoRenewalItem {
        "AutoRenew" => auto_renew: value,
        "DBInstanceType" => db_instance_type: value,
        "DbInstanceId" => db_instance_id: value,
        "Duration" => duration: value,
        "RegionId" => region_id: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceAutoRenewalAttributeRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeInstanceAutoRenewalAttributeError = super::DocumentedError;
