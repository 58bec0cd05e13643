// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGrantVSwitchEnis`, from `cbn/ListGrantVSwitchEnis.md`.

use alicloud_runtime::codegen::*;

/// Lists network interfaces in a vSwitch that may take part in multicast of a CEN instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::ListGrantVSwitchEnisRequest::new()
///     .cen_id("...")
///     .vpc_id("...")
///     .vswitch_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_grant_vswitch_enis(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGrantVSwitchEnisRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it.
    pub cen_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i64>,
    /// ID of the elastic network interface that the call is about.
    pub network_interface_id: Vec<String>,
    /// Name that the elastic network interface goes by.
    pub network_interface_name: Option<String>,
    /// Main private IPv4 address of the network interface.
    pub primary_ip_address: Option<String>,
}

impl ListGrantVSwitchEnisRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
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
    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }
    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }
}

request! {
    ListGrantVSwitchEnisRequest {
        "CenId" => cen_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "NetworkInterfaceId" => network_interface_id: query,
        "NetworkInterfaceName" => network_interface_name: query,
        "PrimaryIpAddress" => primary_ip_address: query,
    }
}

impl Operation for ListGrantVSwitchEnisRequest {
    type Response = ListGrantVSwitchEnisResponse;
    type Error = ListGrantVSwitchEnisError;
    const INFO: OperationInfo = super::operation("ListGrantVSwitchEnis")
        .required(&["CenId", "VpcId", "VSwitchId"])
        .read_only();
    const ERRORS: &'static [ListGrantVSwitchEnisError] = &[
        ListGrantVSwitchEnisError::InvalidCenIdNotFound,
        ListGrantVSwitchEnisError::InvalidVpcIdNotFound,
        ListGrantVSwitchEnisError::InvalidOperationMulticastDomainAssociationNotExist,
        ListGrantVSwitchEnisError::InvalidParameter,
        ListGrantVSwitchEnisError::Unauthorized,
    ];
}

impl Paginated for ListGrantVSwitchEnisRequest {
    type Item = GrantVSwitchEnis;
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
        Some(&mut response.grant_vswitch_enis)
    }
}

/// Response to [`ListGrantVSwitchEnisRequest`].
#[non_exhaustive]
pub struct ListGrantVSwitchEnisResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DBFE1736-2F33-5309-9954-875B11E9519D`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `6`.
    pub total_count: Option<String>,
    /// Network interfaces in the vSwitch, one entry each.
    pub grant_vswitch_enis: Vec<GrantVSwitchEnis>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i64>,
}

response! {
    ListGrantVSwitchEnisResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "GrantVSwitchEnis" => grant_vswitch_enis: list(""),
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// Network interfaces in the vSwitch, one entry each.
#[non_exhaustive]
pub struct GrantVSwitchEnis {
    /// ID of the virtual private cloud. Example: `vpc-p0w9alkte4w2htrqe****`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-p0w9s2ig1jnwgrbzl****`.
    pub vswitch_id: Option<String>,
    /// ID of the elastic network interface that the item belongs to or stands for.
    /// Example: `eni-p0w172vv82kxzb49****`.
    pub network_interface_id: Option<String>,
    /// Free text that describes the item to people. Example: `created by CBN`.
    pub description: Option<String>,
    /// Whether a transit router made the network interface; such ones cannot take part in multicast.
    /// Example: `false`.
    pub transit_router_flag: Option<bool>,
    /// Name that the elastic network interface goes by. Example: `my-eni-name`.
    pub network_interface_name: Option<String>,
    /// Main private IPv4 address of the network interface. Example: `192.168.**.**`.
    pub primary_ip_address: Option<String>,
}

response! {
    GrantVSwitchEnis {
        "VpcId" => vpc_id: value,
        "VSwitchId" => vswitch_id: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "Description" => description: value,
        "TransitRouterFlag" => transit_router_flag: value,
        "NetworkInterfaceName" => network_interface_name: value,
        "PrimaryIpAddress" => primary_ip_address: value,
    }
}

/// Errors that the documentation of [`ListGrantVSwitchEnisRequest`] names.
///
/// - [`InvalidCenIdNotFound`](super::DocumentedError::InvalidCenIdNotFound)
/// - [`InvalidVpcIdNotFound`](super::DocumentedError::InvalidVpcIdNotFound)
/// - [`InvalidOperationMulticastDomainAssociationNotExist`](super::DocumentedError::InvalidOperationMulticastDomainAssociationNotExist)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListGrantVSwitchEnisError = super::DocumentedError;
