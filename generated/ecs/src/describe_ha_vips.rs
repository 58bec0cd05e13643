// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHaVips`, from `ecs/DescribeHaVips.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessPointFilter};

/// Lists HAVIPs with the instances and EIPs bound to them.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// use alicloud_ecs::describe_ha_vips::AccessPointFilter;
///
/// let request = alicloud_ecs::DescribeHaVipsRequest::new()
///     .filter([AccessPointFilter::new()]);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ha_vips(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeHaVipsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
    /// **Required.** Conditions on the result, each a pair of a key and a value. Items: at most 6.
    pub filter: Vec<AccessPointFilter>,
}

impl DescribeHaVipsRequest {
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
    /// Sets `Filter`, which is required.
    pub fn filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<AccessPointFilter>>,
    ) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeHaVipsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Filter" => filter: query,
    }
}

impl Operation for DescribeHaVipsRequest {
    type Response = DescribeHaVipsResponse;
    type Error = DescribeHaVipsError;
    const INFO: OperationInfo = super::operation("DescribeHaVips")
        .required(&["RegionId", "Filter"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeHaVipsError] = &[
        DescribeHaVipsError::ForbiddenHaVip,
        DescribeHaVipsError::InvalidRegionIdNotFound,
        DescribeHaVipsError::InvalidFilterKeyValueNotSupported,
    ];
}

impl Paginated for DescribeHaVipsRequest {
    type Item = HaVip;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.ha_vips)
    }
}

/// Response to [`DescribeHaVipsRequest`].
#[non_exhaustive]
pub struct DescribeHaVipsResponse {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages.
    pub total_count: Option<i32>,
    /// The high-availability virtual IP addresses that were found or are concerned, one entry each.
    pub ha_vips: Vec<HaVip>,
}

response! {
    DescribeHaVipsResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "HaVips" => ha_vips: list("HaVip"),
    }
}

/// The high-availability virtual IP addresses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HaVip {
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    pub vpc_id: Option<String>,
    /// ID of a switch, a subnet of a VPC within one zone.
    pub vswitch_id: Option<String>,
    /// Public IP address that the instance receives or has.
    pub ip_address: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// ID of the high-availability virtual IP address that the item belongs to or stands for.
    pub ha_vip_id: Option<String>,
    /// When the item was created.
    pub create_time: Option<String>,
    /// ID of the master instance that the item belongs to or stands for.
    pub master_instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Addresses of the kind associated EIP that were found or are concerned.
    pub associated_eip_addresses: Vec<String>,
    /// The associated instances that were found or are concerned, one entry each.
    pub associated_instances: Vec<String>,
}

response! {
    HaVip {
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "IpAddress" => ip_address: value,
        "Description" => description: value,
        "HaVipId" => ha_vip_id: value,
        "CreateTime" => create_time: value,
        "MasterInstanceId" => master_instance_id: value,
        "RegionId" => region_id: value,
        "AssociatedEipAddresses" => associated_eip_addresses: list("associatedEipAddresse"),
        "AssociatedInstances" => associated_instances: list("associatedInstance"),
    }
}

/// Errors that the documentation of [`DescribeHaVipsRequest`] names.
///
/// - [`ForbiddenHaVip`](super::DocumentedError::ForbiddenHaVip)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidFilterKeyValueNotSupported`](super::DocumentedError::InvalidFilterKeyValueNotSupported)
pub type DescribeHaVipsError = super::DocumentedError;
