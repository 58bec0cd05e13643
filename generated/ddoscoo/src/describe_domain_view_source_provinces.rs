// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainViewSourceProvinces`, from `ddoscoo/DescribeDomainViewSourceProvinces.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Province, RegionId};

/// Counts the requests to a website per source province in China.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDomainViewSourceProvincesRequest::new()
///     .end_time(1583683200)
///     .start_time(1582992000);
/// let reply = client.describe_domain_view_source_provinces(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainViewSourceProvincesRequest {
    /// **Required.** End of the period to look at. Unit: `seconds`. Example: `1583683200`.
    pub end_time: Option<i64>,
    /// **Required.** Beginning of the period to look at. Unit: `seconds`. Example: `1582992000`.
    pub start_time: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `www.aliyun.com`.
    pub domain: Option<String>,
}

impl DescribeDomainViewSourceProvincesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DescribeDomainViewSourceProvincesRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "Domain" => domain: query,
    }
}

impl Operation for DescribeDomainViewSourceProvincesRequest {
    type Response = DescribeDomainViewSourceProvincesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainViewSourceProvinces")
        .required(&["EndTime", "StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDomainViewSourceProvincesRequest`].
#[non_exhaustive]
pub struct DescribeDomainViewSourceProvincesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C33EB3D5-AF96-43CA-9C7E-37A81BC06A1E`.
    pub request_id: Option<String>,
    /// The source provinces that were found or are concerned, one entry each.
    pub source_provinces: Vec<Province>,
}

response! {
    DescribeDomainViewSourceProvincesResponse {
        "RequestId" => request_id: value,
        "SourceProvinces" => source_provinces: list(""),
    }
}
