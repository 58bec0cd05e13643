// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoRenewAttribute`, from `polardb/DescribeAutoRenewAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit, RenewalStatus};

/// Shows the auto-renewal settings of subscription PolarDB clusters.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeAutoRenewAttributeRequest::new()
///     .region_id("cn-hangzhou");
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
    /// `cn-hangzhou`. Length: at most 50.
    pub region_id: Option<String>,
    /// IDs of the database clusters to work on or to narrow the list down to.
    pub db_cluster_ids: Option<String>,
    /// How many items a page holds at most. Default: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `1`.
    pub page_number: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Cloud the cluster runs on.
    pub cloud_provider: Option<String>,
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
    /// Sets `DBClusterIds`.
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
    /// Sets `CloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<String>) -> Self {
        self.cloud_provider = Some(value.into());
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
        "CloudProvider" => cloud_provider: query,
    }
}

impl Operation for DescribeAutoRenewAttributeRequest {
    type Response = DescribeAutoRenewAttributeResponse;
    type Error = DescribeAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation("DescribeAutoRenewAttribute")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAutoRenewAttributeError] = &[
        DescribeAutoRenewAttributeError::InvalidRegionIdMalformed,
        DescribeAutoRenewAttributeError::InvalidPageSizeMalformed,
        DescribeAutoRenewAttributeError::InvalidPageNumberMalformed,
        DescribeAutoRenewAttributeError::InternalError,
        DescribeAutoRenewAttributeError::ServiceUnavailable,
    ];
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
        Some(&mut response.items)
    }
}

/// Response to [`DescribeAutoRenewAttributeRequest`].
#[non_exhaustive]
pub struct DescribeAutoRenewAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `65D7ACE6-4A61-4B6E-B357-8CB24A******`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
    /// How many items this page holds. Example: `1`.
    pub page_record_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<AutoRenewAttribute>,
}

response! {
    DescribeAutoRenewAttributeResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalRecordCount" => total_record_count: value,
        "PageRecordCount" => page_record_count: value,
        "Items" => items: list("AutoRenewAttribute"),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct AutoRenewAttribute {
    /// ID of the database cluster that the item belongs to or stands for.
    /// Example: `pc-*****************`.
    pub db_cluster_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the auto renew is switched on. Example: `true`.
    pub auto_renew_enabled: Option<bool>,
    /// How long it lasts, or how long the term bought is. Example: `4`.
    pub duration: Option<i32>,
    /// Unit that the period is counted in. Example: `Month`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// What happens when the subscription runs out: renewal by itself, by hand, or none.
    /// Example: `AutoRenewal`.
    pub renewal_status: Option<Open<RenewalStatus>>,
}

response! {
    AutoRenewAttribute {
        "DBClusterId" => db_cluster_id: value,
        "RegionId" => region_id: value,
        "AutoRenewEnabled" => auto_renew_enabled: value,
        "Duration" => duration: value,
        "PeriodUnit" => period_unit: value,
        "RenewalStatus" => renewal_status: value,
    }
}

/// Errors that the documentation of [`DescribeAutoRenewAttributeRequest`] names.
///
/// - [`InvalidRegionIdMalformed`](super::DocumentedError::InvalidRegionIdMalformed)
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageNumberMalformed`](super::DocumentedError::InvalidPageNumberMalformed)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeAutoRenewAttributeError = super::DocumentedError;
