// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRouteServicesInCen`, from `cbn/DescribeRouteServicesInCen.md`.

use alicloud_runtime::codegen::*;

/// Lists the cloud services that a CEN instance makes reachable.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeRouteServicesInCenRequest::new()
///     .cen_id("cen-7qthudw0ll6jmc****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_route_services_in_cen(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRouteServicesInCenRequest {
    /// Region from which the cloud service is used. Example: `cn-beijing`.
    pub access_region_id: Option<String>,
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// Address, address range or domain name of the cloud service. Example: `100.64.0.0/24`.
    pub host: Option<String>,
    /// Region where the cloud service lies. Example: `cn-hangzhou`.
    pub host_region_id: Option<String>,
    /// VPC through which the cloud service is reached. Example: `vpc-bp1t36rn9l53iwbsf****`.
    pub host_vpc_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: at most 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeRouteServicesInCenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessRegionId`.
    pub fn access_region_id(mut self, value: impl Into<String>) -> Self {
        self.access_region_id = Some(value.into());
        self
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `Host`.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }
    /// Sets `HostRegionId`.
    pub fn host_region_id(mut self, value: impl Into<String>) -> Self {
        self.host_region_id = Some(value.into());
        self
    }
    /// Sets `HostVpcId`.
    pub fn host_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.host_vpc_id = Some(value.into());
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
    DescribeRouteServicesInCenRequest {
        "AccessRegionId" => access_region_id: query,
        "CenId" => cen_id: query,
        "Host" => host: query,
        "HostRegionId" => host_region_id: query,
        "HostVpcId" => host_vpc_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeRouteServicesInCenRequest {
    type Response = DescribeRouteServicesInCenResponse;
    type Error = DescribeRouteServicesInCenError;
    const INFO: OperationInfo = super::operation("DescribeRouteServicesInCen")
        .required(&["CenId"])
        .read_only();
    const ERRORS: &'static [DescribeRouteServicesInCenError] = &[
        DescribeRouteServicesInCenError::InvalidParameter,
        DescribeRouteServicesInCenError::Unauthorized,
    ];
}

impl Paginated for DescribeRouteServicesInCenRequest {
    type Item = RouteServiceEntry;
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
        Some(&mut response.route_service_entries)
    }
}

/// Response to [`DescribeRouteServicesInCenRequest`].
#[non_exhaustive]
pub struct DescribeRouteServicesInCenResponse {
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4EC47282-1B74-4534-BD0E-403F3EE64CAF`.
    pub request_id: Option<String>,
    /// Cloud services that the CEN instance makes reachable, one entry each.
    pub route_service_entries: Vec<RouteServiceEntry>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
}

response! {
    DescribeRouteServicesInCenResponse {
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "RouteServiceEntries" => route_service_entries: list("RouteServiceEntry"),
        "TotalCount" => total_count: value,
    }
}

/// Cloud services that the CEN instance makes reachable, one entry each.
#[non_exhaustive]
pub struct RouteServiceEntry {
    /// Region from which the cloud service is used. Example: `cn-beijing`.
    pub access_region_id: Option<String>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-xxx`.
    pub cen_id: Option<String>,
    /// Address ranges of the cloud service. Example: `0.0.0.0 /0`.
    pub cidrs: Vec<String>,
    /// Address, address range or domain name of the cloud service. Example: `0.0.0.0/0`.
    pub host: Option<String>,
    /// Region where the cloud service lies. Example: `cn-hangzhou`.
    pub host_region_id: Option<String>,
    /// Whether the cloud service can be reached, or access is being set up or removed.
    /// Example: `Active`.
    pub status: Option<String>,
    /// How often the route to the service is brought up to date. Default: `5`. Example: `5`.
    pub update_interval: Option<String>,
    /// Free text that describes the item to people. Example: `descname`.
    pub description: Option<String>,
    /// VPC through which the cloud service is reached. Example: `vpc-bp1h8vbrbcgohcju5****`.
    pub host_vpc_id: Option<String>,
}

response! {
    RouteServiceEntry {
        "AccessRegionId" => access_region_id: value,
        "CenId" => cen_id: value,
        "Cidrs" => cidrs: list("Cidr"),
        "Host" => host: value,
        "HostRegionId" => host_region_id: value,
        "Status" => status: value,
        "UpdateInterval" => update_interval: value,
        "Description" => description: value,
        "HostVpcId" => host_vpc_id: value,
    }
}

/// Errors that the documentation of [`DescribeRouteServicesInCenRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeRouteServicesInCenError = super::DocumentedError;
