// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRegions`, from `ecs/DescribeRegions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AcceptLanguage, ChargeType, ResourceType};

/// Lists the regions that you can use, with their endpoints.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeRegionsRequest::new()
///     .instance_charge_type("PrePaid")
///     .resource_type("Instance")
///     .accept_language("en-US");
/// let reply = client.describe_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRegionsRequest {
    /// Billing method of the instance. Default: `PostPaid`. Example: `PrePaid`.
    pub instance_charge_type: Option<Open<ChargeType>>,
    /// Keeps only regions that offer this kind of resource.
    /// Here: `instance`, `disk`, `reservedinstance`, `scu`. Default: `instance`. Example: `instance`.
    pub resource_type: Option<Open<ResourceType>>,
    /// Language that the names of regions and zones are returned in.
    /// Default: `zh-CN`. Example: `zh-CN`.
    pub accept_language: Option<Open<AcceptLanguage>>,
}

impl DescribeRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<Open<ResourceType>>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<Open<AcceptLanguage>>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    DescribeRegionsRequest {
        "InstanceChargeType" => instance_charge_type: query,
        "ResourceType" => resource_type: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for DescribeRegionsRequest {
    type Response = DescribeRegionsResponse;
    type Error = DescribeRegionsError;
    const INFO: OperationInfo = super::operation("DescribeRegions").read_only();
    const ERRORS: &'static [DescribeRegionsError] = &[
        DescribeRegionsError::UnauthorizedEmptyRegion,
        DescribeRegionsError::InvalidAcceptLanguageNotFound,
        DescribeRegionsError::InvalidResourceTypeNotFound,
        DescribeRegionsError::InvalidInstanceChargeType,
    ];
}

/// Response to [`DescribeRegionsRequest`].
#[non_exhaustive]
pub struct DescribeRegionsResponse {
    /// Regions that can be used.
    pub regions: Vec<Region>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    DescribeRegionsResponse {
        "Regions" => regions: list("Region"),
        "RequestId" => request_id: value,
    }
}

/// Regions that can be used.
#[non_exhaustive]
pub struct Region {
    /// Name of the region or zone in the language asked for. Example: `China (Qingdao)`.
    pub local_name: Option<String>,
    /// Host name that calls for this region go to. Example: `ecs.aliyuncs.com`.
    pub region_endpoint: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao-et2-bo1`.
    pub region_id: Option<String>,
    /// Whether instances are still to be had in the region. Example: `available`.
    pub status: Option<Open<RegionStatus>>,
}

response! {
    Region {
        "LocalName" => local_name: value,
        "RegionEndpoint" => region_endpoint: value,
        "RegionId" => region_id: value,
        "Status" => status: value,
    }
}

values! {
    /// Whether instances are still to be had in the region.
    pub enum RegionStatus {
        /// Resources are to be had.
        Available = "available",
        /// Sold out.
        SoldOut = "soldOut",
    }
}

/// Errors that the documentation of [`DescribeRegionsRequest`] names.
///
/// - [`UnauthorizedEmptyRegion`](super::DocumentedError::UnauthorizedEmptyRegion)
/// - [`InvalidAcceptLanguageNotFound`](super::DocumentedError::InvalidAcceptLanguageNotFound)
/// - [`InvalidResourceTypeNotFound`](super::DocumentedError::InvalidResourceTypeNotFound)
/// - [`InvalidInstanceChargeType`](super::DocumentedError::InvalidInstanceChargeType), here with HTTP status 403
pub type DescribeRegionsError = super::DocumentedError;
