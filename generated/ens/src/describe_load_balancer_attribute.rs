// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLoadBalancerAttribute`, from `ens/DescribeLoadBalancerAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{LoadBalancerStatus};

/// Returns one edge load balancer instance with its network, listeners, and backend servers.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// use alicloud_ens::describe_load_balancer_attribute::LoadBalancerStatus;
///
/// let request = alicloud_ens::DescribeLoadBalancerAttributeRequest::new()
///     .load_balancer_id("...");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_load_balancer_attribute(request)
///     .wait()
///     .until(LoadBalancerStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeRequest {
    /// **Required.** ID of the load balancer that the call is about.
    pub load_balancer_id: Option<String>,
}

impl DescribeLoadBalancerAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoadBalancerId`, which is required.
    pub fn load_balancer_id(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_id = Some(value.into());
        self
    }
}

request! {
    DescribeLoadBalancerAttributeRequest {
        "LoadBalancerId" => load_balancer_id: query,
    }
}

impl Operation for DescribeLoadBalancerAttributeRequest {
    type Response = DescribeLoadBalancerAttributeResponse;
    type Error = DescribeLoadBalancerAttributeError;
    const INFO: OperationInfo = super::operation("DescribeLoadBalancerAttribute")
        .required(&["LoadBalancerId"])
        .read_only();
    const ERRORS: &'static [DescribeLoadBalancerAttributeError] = &[
        DescribeLoadBalancerAttributeError::EnsInterfaceError,
        DescribeLoadBalancerAttributeError::NoPermission,
        DescribeLoadBalancerAttributeError::InvalidParameterAny,
    ];
}

impl Stateful for DescribeLoadBalancerAttributeRequest {
    type State = LoadBalancerStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.load_balancer_status.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeLoadBalancerAttributeRequest`].
#[non_exhaustive]
pub struct DescribeLoadBalancerAttributeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// ID of the load balancer that the item belongs to or stands for.
    /// Example: `lb-5rcvo1n1t3hykfhhjwjgqp****`.
    pub load_balancer_id: Option<String>,
    /// Name that the load balancer goes by. Example: `example`.
    pub load_balancer_name: Option<String>,
    /// State that the load balancer is in. Example: `Active`.
    pub load_balancer_status: Option<Open<LoadBalancerStatus>>,
    /// Region that the ens lies in. Example: `cn-chengdu-telecom`.
    pub ens_region_id: Option<String>,
    /// Network or postal address of the item. Example: `192.168.XX.XX`.
    pub address: Option<String>,
    /// ID of the network that the item belongs to or stands for.
    /// Example: `n-5rwbi3g9zvgxcsiufwhw8****`.
    pub network_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-5s78m2pdr9osa0j64bn78****`.
    pub vswitch_id: Option<String>,
    /// Upper limit of the data rate. Example: `-1`.
    pub bandwidth: Option<i32>,
    /// Size or model of the load balancer. Example: `elb.s2.medium`.
    pub load_balancer_spec: Option<String>,
    /// When the item was created. Example: `2019-05-21T12:22:00Z`.
    pub create_time: Option<Timestamp>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2020-05-21T12:22:00Z`.
    pub end_time: Option<Timestamp>,
    /// Network ports that belong to the listener. Example: `80`.
    pub listener_ports: Vec<String>,
    /// Servers that belong to the backend, one entry each.
    pub backend_servers: Vec<BackendServer>,
    /// The listener ports and protocols that were found or are concerned, one entry each.
    pub listener_ports_and_protocols: Vec<ListenerPortsAndProtocol>,
    /// Which version of the address IP address is meant. Example: `ipv4`.
    pub address_ip_version: Option<String>,
    /// How the item is billed. Example: `PostPaid`.
    pub pay_type: Option<String>,
}

response! {
    DescribeLoadBalancerAttributeResponse {
        "RequestId" => request_id: value,
        "LoadBalancerId" => load_balancer_id: value,
        "LoadBalancerName" => load_balancer_name: value,
        "LoadBalancerStatus" => load_balancer_status: value,
        "EnsRegionId" => ens_region_id: value,
        "Address" => address: value,
        "NetworkId" => network_id: value,
        "VSwitchId" => vswitch_id: value,
        "Bandwidth" => bandwidth: value,
        "LoadBalancerSpec" => load_balancer_spec: value,
        "CreateTime" => create_time: value,
        "EndTime" => end_time: value,
        "ListenerPorts" => listener_ports: list(""),
        "BackendServers" => backend_servers: list(""),
        "ListenerPortsAndProtocols" => listener_ports_and_protocols: list(""),
        "AddressIPVersion" => address_ip_version: value,
        "PayType" => pay_type: value,
    }
}

/// Servers that belong to the backend, one entry each.
#[non_exhaustive]
pub struct BackendServer {
    /// ID of the server that the item belongs to or stands for. Example: `i-5vb5h5njxiuhn48a****`.
    pub server_id: Option<String>,
    /// IP address of the host or service concerned. Example: `192.168.XX.XX`.
    pub ip: Option<String>,
    /// Network port that the server listens on. Example: `0`.
    pub port: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `ens`.
    pub type_: Option<String>,
    /// Weight of the item when shares are dealt out among several. Example: `100`.
    pub weight: Option<i32>,
}

response! {
    BackendServer {
        "ServerId" => server_id: value,
        "Ip" => ip: value,
        "Port" => port: value,
        "Type" => type_: value,
        "Weight" => weight: value,
    }
}

/// The listener ports and protocols that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ListenerPortsAndProtocol {
    /// Network port that belongs to the listener. Example: `8080`.
    pub listener_port: Option<i32>,
    /// Protocol that the listener uses. Example: `tcp`.
    pub listener_protocol: Option<String>,
    /// Free text that describes the item to people. Example: `test`.
    pub description: Option<String>,
    /// Whether HTTP requests are redirected to an HTTPS listener. Example: `off`.
    pub listener_forward: Option<String>,
    /// Network port that belongs to the forward. Example: `0`.
    pub forward_port: Option<i32>,
}

response! {
    ListenerPortsAndProtocol {
        "ListenerPort" => listener_port: value,
        "ListenerProtocol" => listener_protocol: value,
        "Description" => description: value,
        "ListenerForward" => listener_forward: value,
        "ForwardPort" => forward_port: value,
    }
}

/// Errors that the documentation of [`DescribeLoadBalancerAttributeRequest`] names.
///
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeLoadBalancerAttributeError = super::DocumentedError;
