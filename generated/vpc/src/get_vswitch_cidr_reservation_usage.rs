// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetVSwitchCidrReservationUsage`, from `vpc/GetVSwitchCidrReservationUsage.md`.

use alicloud_runtime::codegen::*;

/// Lists how the addresses of a vSwitch's reserved CIDR block are used, by resource.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::GetVSwitchCidrReservationUsageRequest::new()
///     .vswitch_cidr_reservation_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_vswitch_cidr_reservation_usage(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetVSwitchCidrReservationUsageRequest {
    /// **Required.** ID of a reserved block of a vSwitch.
    pub vswitch_cidr_reservation_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetVSwitchCidrReservationUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchCidrReservationId`, which is required.
    pub fn vswitch_cidr_reservation_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_cidr_reservation_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetVSwitchCidrReservationUsageRequest {
        "VSwitchCidrReservationId" => vswitch_cidr_reservation_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetVSwitchCidrReservationUsageRequest {
    type Response = GetVSwitchCidrReservationUsageResponse;
    type Error = GetVSwitchCidrReservationUsageError;
    const INFO: OperationInfo = super::operation("GetVSwitchCidrReservationUsage")
        .required(&["VSwitchCidrReservationId", "RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetVSwitchCidrReservationUsageError] = &[
        GetVSwitchCidrReservationUsageError::IllegalParamNextToken,
        GetVSwitchCidrReservationUsageError::ResourceNotFoundCidrReservation,
    ];
}

impl Paginated for GetVSwitchCidrReservationUsageRequest {
    type Item = CidrReservationUsage;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cidr_reservation_usages)
    }
}

/// Response to [`GetVSwitchCidrReservationUsageRequest`].
#[non_exhaustive]
pub struct GetVSwitchCidrReservationUsageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `54B48E3D-DF70-471B-AA93-08E683A1B45`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i64>,
    /// Parts of the reserved block that are taken, one entry each.
    pub cidr_reservation_usages: Vec<CidrReservationUsage>,
}

response! {
    GetVSwitchCidrReservationUsageResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "CidrReservationUsages" => cidr_reservation_usages: list(""),
    }
}

/// Parts of the reserved block that are taken, one entry each.
#[non_exhaustive]
pub struct CidrReservationUsage {
    /// ID of a reserved block of a vSwitch. Example: `vcr-bp1m12saqteraw3rp****`.
    pub vswitch_cidr_reservation_id: Option<String>,
    /// vSwitch that the resource is in, by its ID. Example: `vsw-25navfgbue4g****`.
    pub vswitch_id: Option<String>,
    /// What the call or the entry is about, by the ID that its own service gave it.
    /// Example: `eni-bp14v2sdd3v8htln****`.
    pub resource_id: Option<String>,
    /// Kind of resource that the ID beside it names. Example: `NetworkInterface`.
    pub resource_type: Option<String>,
    /// ID of the prefix that was taken from the block. Example: `vcr-bp1m12saqteraw3rp****`.
    pub ip_prefix_id: Option<String>,
    /// Prefix of the block that a network interface has taken. Example: `192.168.1.64/28`.
    pub ip_prefix_cidr: Option<String>,
}

response! {
    CidrReservationUsage {
        "VSwitchCidrReservationId" => vswitch_cidr_reservation_id: value,
        "VSwitchId" => vswitch_id: value,
        "ResourceId" => resource_id: value,
        "ResourceType" => resource_type: value,
        "IpPrefixId" => ip_prefix_id: value,
        "IpPrefixCidr" => ip_prefix_cidr: value,
    }
}

/// Errors that the documentation of [`GetVSwitchCidrReservationUsageRequest`] names.
///
/// - [`IllegalParamNextToken`](super::DocumentedError::IllegalParamNextToken)
/// - [`ResourceNotFoundCidrReservation`](super::DocumentedError::ResourceNotFoundCidrReservation), here with HTTP status 404
pub type GetVSwitchCidrReservationUsageError = super::DocumentedError;
