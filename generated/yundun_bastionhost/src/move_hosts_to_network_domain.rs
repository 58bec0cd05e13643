// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MoveHostsToNetworkDomain`, from `yundun-bastionhost/MoveHostsToNetworkDomain.md`.

use alicloud_runtime::codegen::*;

/// Moves several hosts to a network domain.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::MoveHostsToNetworkDomainRequest::new()
///     .instance_id("...")
///     .network_domain_id("...")
///     .host_ids(["..."]);
/// let reply = client.move_hosts_to_network_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MoveHostsToNetworkDomainRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the network domain name that the call is about.
    pub network_domain_id: Option<String>,
    /// **Required.** IDs of the hosts to work on or to narrow the list down to.
    pub host_ids: Vec<String>,
}

impl MoveHostsToNetworkDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NetworkDomainId`, which is required.
    pub fn network_domain_id(mut self, value: impl Into<String>) -> Self {
        self.network_domain_id = Some(value.into());
        self
    }
    /// Sets `HostIds`, which is required.
    pub fn host_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    MoveHostsToNetworkDomainRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "NetworkDomainId" => network_domain_id: query,
        "HostIds" => host_ids: query,
    }
}

impl Operation for MoveHostsToNetworkDomainRequest {
    type Response = MoveHostsToNetworkDomainResponse;
    type Error = MoveHostsToNetworkDomainError;
    const INFO: OperationInfo = super::operation("MoveHostsToNetworkDomain")
        .required(&["InstanceId", "NetworkDomainId", "HostIds"])
        .region("RegionId");
    const ERRORS: &'static [MoveHostsToNetworkDomainError] = &[
        MoveHostsToNetworkDomainError::InvalidParameter,
        MoveHostsToNetworkDomainError::InternalError,
    ];
}

/// Response to [`MoveHostsToNetworkDomainRequest`].
#[non_exhaustive]
pub struct MoveHostsToNetworkDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F9B9E190-9C8E-5FEE-B963-7E9F1FD7FB4E`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<HostsToNetworkDomainResult>,
}

response! {
    MoveHostsToNetworkDomainResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HostsToNetworkDomainResult {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// ID of the host that the item belongs to or stands for. Example: `1`.
    pub host_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    HostsToNetworkDomainResult {
        "Code" => code: value,
        "HostId" => host_id: value,
        "Message" => message: value,
    }
}

/// Errors that the documentation of [`MoveHostsToNetworkDomainRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type MoveHostsToNetworkDomainError = super::DocumentedError;
