// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoRenewAttribute`, from `adb_2019_03_15/DescribeAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

/// Shows whether subscription clusters renew automatically and for how long.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeAutoRenewAttributeRequest::new()
///     .db_cluster_ids("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_auto_renew_attribute(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoRenewAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** IDs of the database clusters to work on or to narrow the list down to.
    pub db_cluster_ids: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeAutoRenewAttributeRequest {
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
    /// Sets `DBClusterIds`, which is required.
    pub fn db_cluster_ids(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_ids = Some(value.into());
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
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeAutoRenewAttributeRequest {
        "RegionId" => region_id: query,
        "DBClusterIds" => db_cluster_ids: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeAutoRenewAttributeRequest {
    type Response = DescribeAutoRenewAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAutoRenewAttribute")
        .required(&["RegionId", "DBClusterIds"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAutoRenewAttributeRequest {
    type Item = AutoRenewAttribute;
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
        Some(&mut response.items.as_mut()?.auto_renew_attribute)
    }
}

/// Response to [`DescribeAutoRenewAttributeRequest`].
#[non_exhaustive]
pub struct DescribeAutoRenewAttributeResponse {
    /// How many items match in all, over all pages. Example: `20`.
    pub total_record_count: Option<i32>,
    /// How many items this page holds. Example: `30`.
    pub page_record_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeAutoRenewAttributeResponse {
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Settings for renewal, one entry each.
    pub auto_renew_attribute: Vec<AutoRenewAttribute>,
}

response! {
    Items {
        "AutoRenewAttribute" => auto_renew_attribute: list(""),
    }
}

/// Settings for renewal, one entry each.
#[non_exhaustive]
pub struct AutoRenewAttribute {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `am-bp11q28kvl688****`.
    pub db_cluster_id: Option<String>,
    /// Unit that the period is counted in. Example: `Year`.
    pub period_unit: Option<String>,
    /// How long it lasts, or how long the term bought is. Example: `1`.
    pub duration: Option<i32>,
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    /// Example: `AutoRenewal`.
    pub renewal_status: Option<String>,
    /// Whether the auto renew is switched on. Example: `true`.
    pub auto_renew_enabled: Option<bool>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    AutoRenewAttribute {
        "DBClusterId" => db_cluster_id: value,
        "PeriodUnit" => period_unit: value,
        "Duration" => duration: value,
        "RenewalStatus" => renewal_status: value,
        "AutoRenewEnabled" => auto_renew_enabled: value,
        "RegionId" => region_id: value,
    }
}
