// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancers`, from `ens/DescribeLoadBalancers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoadBalancerStatus, LoadBalancerType};

/// Lists edge load balancer instances, filtered by node, name, network, or state.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// use alicloud_ens::describe_load_balancers::LoadBalancerStatus;
///
/// let request = alicloud_ens::DescribeLoadBalancersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_load_balancers(request.clone()).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// // Repeats the call until that is the state of all that it lists.
/// let reply = client
///     .describe_load_balancers(request)
///     .wait()
///     .until(LoadBalancerStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancersRequest {
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// ID of the server that the call is about.
    pub server_id: Option<String>,
    /// State of the load balancer, to narrow the list down to or to be put into.
    pub load_balancer_status: Option<Open<LoadBalancerStatus>>,
    /// ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
    /// Name that the load balancer goes by. Length: at most 128.
    pub load_balancer_name: Option<String>,
    /// ID of the network that the call is about.
    pub network_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Network or postal address of the item.
    pub address: Option<String>,
    /// IDs of the ens regions to work on or to narrow the list down to. Items: at most 100.
    pub ens_region_ids: Vec<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which kind of load balancer it is or is to be.
    pub load_balancer_type: Option<Open<LoadBalancerType>>,
}

impl DescribeLoadBalancersRequest {
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
    /// Sets `ServerId`.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerStatus`.
    pub fn load_balancer_status(
        mut self,
        value: impl Into<Open<LoadBalancerStatus>>,
    ) -> Self {
        self.load_balancer_status = Some(value.into());
        self
    }
    /// Sets `LoadBalancerId`.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerName`.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
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
    /// Sets `Address`.
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
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
    /// Sets `LoadBalancerType`.
    pub fn load_balancer_type(
        mut self,
        value: impl Into<Open<LoadBalancerType>>,
    ) -> Self {
        self.load_balancer_type = Some(value.into());
        self
    }
}

request! {
    DescribeLoadBalancersRequest {
        "EnsRegionId" => ens_region_id: query,
        "ServerId" => server_id: query,
        "LoadBalancerStatus" => load_balancer_status: query,
        "LoadBalancerId" => load_balancer_id: query,
        "LoadBalancerName" => load_balancer_name: query,
        "NetworkId" => network_id: query,
        "VSwitchId" => vswitch_id: query,
        "Address" => address: query,
        "EnsRegionIds" => ens_region_ids: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "LoadBalancerType" => load_balancer_type: query,
    }
}

impl Operation for DescribeLoadBalancersRequest {
    type Response = DescribeLoadBalancersResponse;
    type Error = DescribeLoadBalancersError;
    const INFO: OperationInfo = super::operation("DescribeLoadBalancers")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeLoadBalancersError] = &[
        DescribeLoadBalancersError::EnsInterfaceError,
        DescribeLoadBalancersError::NoPermission,
        DescribeLoadBalancersError::InvalidParameterAny,
    ];
}

impl Paginated for DescribeLoadBalancersRequest {
    type Item = LoadBalancer;
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
        Some(&mut response.load_balancers)
    }
}

impl Stateful for DescribeLoadBalancersRequest {
    type State = LoadBalancerStatus;
    #[inline]
    fn asked(&self) -> Vec<String> {
        impls::Ids::ids(&self.load_balancer_id)
    }
    #[inline]
    fn page_size(&mut self) -> Option<&mut Option<i32>> {
        Some(&mut self.page_size)
    }
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::list(
            response
                .load_balancers
                .iter()
                .map(|v| (
                    v.load_balancer_id.as_deref(),
                    v.load_balancer_status.as_ref().map(|s| s.as_str()),
                )),
        )
    }
}

/// Response to [`DescribeLoadBalancersRequest`].
#[non_exhaustive]
pub struct DescribeLoadBalancersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The load balancers that were found or are concerned, one entry each.
    pub load_balancers: Vec<LoadBalancer>,
}

response! {
    DescribeLoadBalancersResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "LoadBalancers" => load_balancers: list("LoadBalancer"),
    }
}

/// The load balancers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct LoadBalancer {
    /// ID of the load balancer that the item belongs to or stands for.
    /// Example: `lb-5snthcyu1x10g7tywj7iu****`.
    pub load_balancer_id: Option<String>,
    /// Name that the load balancer goes by. Example: `example`.
    pub load_balancer_name: Option<String>,
    /// State that the load balancer is in. Example: `InActive`.
    pub load_balancer_status: Option<Open<LoadBalancerStatus>>,
    /// Network or postal address of the item. Example: `10.10.XX.XX`.
    pub address: Option<String>,
    /// Region that the ens lies in. Example: `cn-wuhan-telecom`.
    pub ens_region_id: Option<String>,
    /// ID of the network that the item belongs to or stands for.
    /// Example: `n-5rz0rj1caexauilpsjx0w****`.
    pub network_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-5rllcjb3ol6duzjdnbm1om****`.
    pub vswitch_id: Option<String>,
    /// When the item was created. Example: `2021-05-06T11:13:41Z`.
    pub create_time: Option<Timestamp>,
    /// Which version of the address IP address is meant. Example: `ipv4`.
    pub address_ip_version: Option<String>,
    /// How the item is billed. Example: `PostPaid`.
    pub pay_type: Option<String>,
}

response! {
    LoadBalancer {
        "LoadBalancerId" => load_balancer_id: value,
        "LoadBalancerName" => load_balancer_name: value,
        "LoadBalancerStatus" => load_balancer_status: value,
        "Address" => address: value,
        "EnsRegionId" => ens_region_id: value,
        "NetworkId" => network_id: value,
        "VSwitchId" => vswitch_id: value,
        "CreateTime" => create_time: value,
        "AddressIPVersion" => address_ip_version: value,
        "PayType" => pay_type: value,
    }
}

/// Errors that the documentation of [`DescribeLoadBalancersRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeLoadBalancersError = super::DocumentedError;
