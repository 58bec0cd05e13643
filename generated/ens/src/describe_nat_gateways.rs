// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNatGateways`, from `ens/DescribeNatGateways.md`.

use alicloud_runtime::codegen::*;

/// Lists NAT gateways with their state, network, and public addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeNatGatewaysRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_nat_gateways(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNatGatewaysRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// ID of the network that the call is about.
    pub network_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// IDs of the NAT gateways to work on or to narrow the list down to. Items: at most 100.
    pub nat_gateway_ids: Vec<String>,
    /// IDs of the ens regions to work on or to narrow the list down to.
    pub ens_region_ids: Vec<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeNatGatewaysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `NatGatewayId`.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `NetworkId`.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `NatGatewayIds`.
    pub fn nat_gateway_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nat_gateway_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EnsRegionIds`.
    pub fn ens_region_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ens_region_ids = value.into_iter().map(Into::into).collect();
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
    DescribeNatGatewaysRequest {
        "EnsRegionId" => ens_region_id: query,
        "NatGatewayId" => nat_gateway_id: query,
        "NetworkId" => network_id: query,
        "VSwitchId" => vswitch_id: query,
        "Name" => name: query,
        "NatGatewayIds" => nat_gateway_ids: query,
        "EnsRegionIds" => ens_region_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeNatGatewaysRequest {
    type Response = DescribeNatGatewaysResponse;
    type Error = DescribeNatGatewaysError;
    const INFO: OperationInfo = super::operation("DescribeNatGateways")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeNatGatewaysError] = &[
        DescribeNatGatewaysError::EnsInterfaceError,
        DescribeNatGatewaysError::InvalidAny,
        DescribeNatGatewaysError::MissingAny,
        DescribeNatGatewaysError::NoPermission,
        DescribeNatGatewaysError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeNatGatewaysRequest {
    type Item = NatGateway;
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
        Some(&mut response.nat_gateways)
    }
}

/// Response to [`DescribeNatGatewaysRequest`].
#[non_exhaustive]
pub struct DescribeNatGatewaysResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2818A8F4-5E2B-5611-8732-5ACF7B677059`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `49`.
    pub total_count: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// The NAT gateways that were found or are concerned, one entry each.
    pub nat_gateways: Vec<NatGateway>,
}

response! {
    DescribeNatGatewaysResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "NatGateways" => nat_gateways: list(""),
    }
}

/// The NAT gateways that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct NatGateway {
    /// Region that the ens lies in. Example: `cn-xiangyang-5`.
    pub ens_region_id: Option<String>,
    /// ID of the NAT gateway that the item belongs to or stands for.
    /// Example: `nat-5t7nh1cfm6kxiszlttr38****`.
    pub nat_gateway_id: Option<String>,
    /// ID of the network that the item belongs to or stands for.
    /// Example: `n-5s2ml1olj0kzaws9n1yrj****`.
    pub network_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-5szpp1os9m55myirbflfw****`.
    pub vswitch_id: Option<String>,
    /// Name that people know the item by. Example: `test0`.
    pub name: Option<String>,
    /// When the item was created. Example: `2021-11-22T07:03:32Z`.
    pub creation_time: Option<Timestamp>,
    /// Size or model, by its name. Example: `enat.default`.
    pub spec: Option<String>,
}

response! {
    NatGateway {
        "EnsRegionId" => ens_region_id: value,
        "NatGatewayId" => nat_gateway_id: value,
        "NetworkId" => network_id: value,
        "VSwitchId" => vswitch_id: value,
        "Name" => name: value,
        "CreationTime" => creation_time: value,
        "Spec" => spec: value,
    }
}

/// Errors that the documentation of [`DescribeNatGatewaysRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeNatGatewaysError = super::DocumentedError;
