// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGrantVSwitchesToCen`, from `cbn/ListGrantVSwitchesToCen.md`.

use alicloud_runtime::codegen::*;

/// Lists the vSwitches of a VPC that a CEN instance may use.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListGrantVSwitchesToCenRequest::new()
///     .cen_id("...")
///     .vpc_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_grant_vswitches_to_cen(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGrantVSwitchesToCenRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Which page of the list to return. Range: 0 to 1000.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Whether IPv6 is switched on for the network.
    pub enabled_ipv6: Option<bool>,
}

impl ListGrantVSwitchesToCenRequest {
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
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
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
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `EnabledIpv6`.
    #[inline]
    pub fn enabled_ipv6(mut self, value: bool) -> Self {
        self.enabled_ipv6 = Some(value);
        self
    }
}

request! {
    ListGrantVSwitchesToCenRequest {
        "RegionId" => region_id: query,
        "CenId" => cen_id: query,
        "VpcId" => vpc_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ZoneId" => zone_id: query,
        "EnabledIpv6" => enabled_ipv6: query,
    }
}

impl Operation for ListGrantVSwitchesToCenRequest {
    type Response = ListGrantVSwitchesToCenResponse;
    type Error = ListGrantVSwitchesToCenError;
    const INFO: OperationInfo = super::operation("ListGrantVSwitchesToCen")
        .required(&["RegionId", "CenId", "VpcId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListGrantVSwitchesToCenError] = &[
        ListGrantVSwitchesToCenError::InvalidParameter,
        ListGrantVSwitchesToCenError::Unauthorized,
    ];
}

impl Paginated for ListGrantVSwitchesToCenRequest {
    type Item = VSwitch;
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
        Some(&mut response.vswitches)
    }
}

/// Response to [`ListGrantVSwitchesToCenRequest`].
#[non_exhaustive]
pub struct ListGrantVSwitchesToCenResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A9288C78-881A-5D30-A8A9-68E05EE0A086`.
    pub request_id: Option<String>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// vSwitches, one entry each.
    pub vswitches: Vec<VSwitch>,
}

response! {
    ListGrantVSwitchesToCenResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "VSwitches" => vswitches: list(""),
    }
}

/// vSwitches, one entry each.
#[non_exhaustive]
pub struct VSwitch {
    /// ID of the virtual private cloud. Example: `vpc-bp12ge2tq5gzdc915****`.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp1194lh263wx1gsk****`.
    pub vswitch_id: Option<String>,
    /// Name that the vSwitch goes by. Example: `nametest`.
    pub vswitch_name: Option<String>,
}

response! {
    VSwitch {
        "VpcId" => vpc_id: value,
        "ZoneId" => zone_id: value,
        "VSwitchId" => vswitch_id: value,
        "VSwitchName" => vswitch_name: value,
    }
}

/// Errors that the documentation of [`ListGrantVSwitchesToCenRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListGrantVSwitchesToCenError = super::DocumentedError;
