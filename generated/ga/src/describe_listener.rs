// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeListener`, from `ga/DescribeListener.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccessLogSwitch, BackendPort, ListenerCertificate, PortRanges, ServiceManagedInfos, XForwardedForConfig};

/// Returns one listener with ports, protocol, certificates, and related ACLs.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// use alicloud_ga::describe_listener::ListenerState;
///
/// let request = alicloud_ga::DescribeListenerRequest::new()
///     .region_id("cn-hangzhou")
///     .listener_id("lsr-bp1bpn0kn908w4nbw****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_listener(request)
///     .wait()
///     .until(ListenerState::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeListenerRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the listener that the call is about. Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
}

impl DescribeListenerRequest {
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
    /// Sets `ListenerId`, which is required.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
}

request! {
    DescribeListenerRequest {
        "RegionId" => region_id: query,
        "ListenerId" => listener_id: query,
    }
}

impl Operation for DescribeListenerRequest {
    type Response = DescribeListenerResponse;
    type Error = DescribeListenerError;
    const INFO: OperationInfo = super::operation("DescribeListener")
        .required(&["RegionId", "ListenerId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeListenerError] = &[
        DescribeListenerError::NotExistListener,
        DescribeListenerError::UnknownError,
    ];
}

impl Stateful for DescribeListenerRequest {
    type State = ListenerState;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(response.state.as_ref().map(|s| s.as_str()))
    }
}

/// Response to [`DescribeListenerRequest`].
#[non_exhaustive]
pub struct DescribeListenerResponse {
    /// Free text that describes the item to people. Example: `Listener`.
    pub description: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6FEA0CF3-D3B9-43E5-A304-D217037876A8`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `active`.
    pub state: Option<Open<ListenerState>>,
    /// When the item was created. Example: `1577786252000`.
    pub create_time: Option<String>,
    /// The port ranges that were found or are concerned, one entry each.
    pub port_ranges: Vec<PortRanges>,
    /// Network ports that belong to the backend.
    pub backend_ports: Vec<BackendPort>,
    /// The certificates that were found or are concerned, one entry each.
    pub certificates: Vec<ListenerCertificate>,
    /// Network or application protocol that applies. Example: `TCP`.
    pub protocol: Option<String>,
    /// ID of the listener that the item belongs to or stands for.
    /// Example: `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: Option<String>,
    /// Whether a client always reaches the same endpoint. Example: `SOURCE_IP`.
    pub client_affinity: Option<String>,
    /// Name that people know the item by. Example: `Listener`.
    pub name: Option<String>,
    /// The related ACLs that were found or are concerned, one entry each.
    pub related_acls: Vec<RelatedAcls>,
    /// Which kind of ACL it is or is to be. Example: `white`.
    pub acl_type: Option<String>,
    /// ID of the accelerator that the item belongs to or stands for.
    /// Example: `ga-bp1odcab8tmno0hdq****`.
    pub accelerator_id: Option<String>,
    /// Protocol that the proxy uses. Default: `false`. Example: `false`.
    pub proxy_protocol: Option<bool>,
    /// Settings of the x forwarded for, and what it works with.
    pub x_forwarded_for_config: Option<XForwardedForConfig>,
    /// ID of the security policy that the item belongs to or stands for.
    /// Example: `tls_cipher_policy_1_0`.
    pub security_policy_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Standard`.
    pub type_: Option<String>,
    /// ID of the service that the item belongs to or stands for. Example: `ALB`.
    pub service_id: Option<String>,
    /// Whether another cloud service manages the instance. Example: `true`.
    pub service_managed: Option<bool>,
    /// What is known about each service managed, one entry each.
    pub service_managed_infos: Vec<ServiceManagedInfos>,
    /// How long the idle may take before it is given up. Example: `900`.
    pub idle_timeout: Option<i32>,
    /// How long the request may take before it is given up. Example: `60`.
    pub request_timeout: Option<i32>,
    /// Which version of the HTTP is meant. Example: `http2`.
    pub http_version: Option<String>,
}

response! {
    DescribeListenerResponse {
        "Description" => description: value,
        "RequestId" => request_id: value,
        "State" => state: value,
        "CreateTime" => create_time: value,
        "PortRanges" => port_ranges: list(""),
        "BackendPorts" => backend_ports: list(""),
        "Certificates" => certificates: list(""),
        "Protocol" => protocol: value,
        "ListenerId" => listener_id: value,
        "ClientAffinity" => client_affinity: value,
        "Name" => name: value,
        "RelatedAcls" => related_acls: list(""),
        "AclType" => acl_type: value,
        "AcceleratorId" => accelerator_id: value,
        "ProxyProtocol" => proxy_protocol: value,
        "XForwardedForConfig" => x_forwarded_for_config: value,
        "SecurityPolicyId" => security_policy_id: value,
        "Type" => type_: value,
        "ServiceId" => service_id: value,
        "ServiceManaged" => service_managed: value,
        "ServiceManagedInfos" => service_managed_infos: list(""),
        "IdleTimeout" => idle_timeout: value,
        "RequestTimeout" => request_timeout: value,
        "HttpVersion" => http_version: value,
    }
}

/// The related ACLs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RelatedAcls {
    /// Access control list, by its ID, whose entries decide which addresses get through.
    /// Example: `123`.
    pub acl_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Here: `on`, `off`.
    /// Default: `off`. Example: `off`.
    pub status: Option<Open<AccessLogSwitch>>,
}

response! {
    RelatedAcls {
        "AclId" => acl_id: value,
        "Status" => status: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum ListenerState {
        /// Ready.
        Active = "active",
        /// Being made.
        Creating = "creating",
        /// Being set up.
        Configuring = "configuring",
    }
}

/// Errors that the documentation of [`DescribeListenerRequest`] names.
///
/// - [`NotExistListener`](super::DocumentedError::NotExistListener)
/// - [`UnknownError`](super::DocumentedError::UnknownError)
pub type DescribeListenerError = super::DocumentedError;
