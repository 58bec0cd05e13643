// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCenPrivateZoneRoutes`, from `cbn/DescribeCenPrivateZoneRoutes.md`.

use alicloud_runtime::codegen::*;

/// Lists by which regions and VPCs a CEN instance reaches PrivateZone.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeCenPrivateZoneRoutesRequest::new()
///     .cen_id("cen-7qthudw0ll6jmc****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cen_private_zone_routes(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCenPrivateZoneRoutesRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// Region from which the cloud service is used. Example: `cn-hangzhou`.
    pub access_region_id: Option<String>,
    /// Region where the cloud service lies. Example: `cn-hangzhou`.
    pub host_region_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeCenPrivateZoneRoutesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `AccessRegionId`.
    pub fn access_region_id(mut self, value: impl Into<String>) -> Self {
        self.access_region_id = Some(value.into());
        self
    }
    /// Sets `HostRegionId`.
    pub fn host_region_id(mut self, value: impl Into<String>) -> Self {
        self.host_region_id = Some(value.into());
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
}

request! {
    DescribeCenPrivateZoneRoutesRequest {
        "CenId" => cen_id: query,
        "AccessRegionId" => access_region_id: query,
        "HostRegionId" => host_region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeCenPrivateZoneRoutesRequest {
    type Response = DescribeCenPrivateZoneRoutesResponse;
    type Error = DescribeCenPrivateZoneRoutesError;
    const INFO: OperationInfo = super::operation("DescribeCenPrivateZoneRoutes")
        .required(&["CenId"])
        .read_only();
    const ERRORS: &'static [DescribeCenPrivateZoneRoutesError] = &[
        DescribeCenPrivateZoneRoutesError::InvalidParameter,
        DescribeCenPrivateZoneRoutesError::Unauthorized,
    ];
}

impl Paginated for DescribeCenPrivateZoneRoutesRequest {
    type Item = PrivateZoneInfo;
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
        Some(&mut response.private_zone_infos)
    }
}

/// Response to [`DescribeCenPrivateZoneRoutesRequest`].
#[non_exhaustive]
pub struct DescribeCenPrivateZoneRoutesResponse {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// Which page of the list this response shows. Example: `10`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Addresses of the DNS servers of PrivateZone, separated by commas.
    /// Example: `100.100.xx.136/32,100.100.xx.138/32`.
    pub private_zone_dns_servers: Option<String>,
    /// Ways to PrivateZone, one entry each.
    pub private_zone_infos: Vec<PrivateZoneInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C0245BEF-52AC-44A8-A776-EF96FD26A5CA`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    DescribeCenPrivateZoneRoutesResponse {
        "CenId" => cen_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "PrivateZoneDnsServers" => private_zone_dns_servers: value,
        "PrivateZoneInfos" => private_zone_infos: list("PrivateZoneInfo"),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Ways to PrivateZone, one entry each.
#[non_exhaustive]
pub struct PrivateZoneInfo {
    /// Region from which the cloud service is used. Example: `cn-hangzhou`.
    pub access_region_id: Option<String>,
    /// Region where the cloud service lies. Example: `cn-hangzhou`.
    pub host_region_id: Option<String>,
    /// VPC through which the cloud service is reached. Example: `vpc-bp18sth14qii3pnvo****`.
    pub host_vpc_id: Option<String>,
    /// Whether the PrivateZone service is ready, being set up, or being removed. Example: `Active`.
    pub status: Option<String>,
}

response! {
    PrivateZoneInfo {
        "AccessRegionId" => access_region_id: value,
        "HostRegionId" => host_region_id: value,
        "HostVpcId" => host_vpc_id: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeCenPrivateZoneRoutesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeCenPrivateZoneRoutesError = super::DocumentedError;
