// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeNetworkInstanceRelationList`, from `cloudfw/DescribeNetworkInstanceRelationList.md`.

use alicloud_runtime::codegen::*;

/// Lists pairs of connected network instances, by connection type and whether a firewall is
/// configured.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribeNetworkInstanceRelationListRequest::new();
/// let reply = client.describe_network_instance_relation_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeNetworkInstanceRelationListRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of connect it is or is to be.
    pub connect_type: Option<String>,
    /// State of the firewall configure, to narrow the list down to or to be put into.
    pub firewall_configure_status: Option<String>,
    /// ID of the network instance that the call is about.
    pub network_instance_id: Option<String>,
    /// ID of the peer network instance that the call is about.
    pub peer_network_instance_id: Option<String>,
}

impl DescribeNetworkInstanceRelationListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ConnectType`.
    pub fn connect_type(mut self, value: impl Into<String>) -> Self {
        self.connect_type = Some(value.into());
        self
    }
    /// Sets `FirewallConfigureStatus`.
    pub fn firewall_configure_status(mut self, value: impl Into<String>) -> Self {
        self.firewall_configure_status = Some(value.into());
        self
    }
    /// Sets `NetworkInstanceId`.
    pub fn network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.network_instance_id = Some(value.into());
        self
    }
    /// Sets `PeerNetworkInstanceId`.
    pub fn peer_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.peer_network_instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeNetworkInstanceRelationListRequest {
        "Lang" => lang: query,
        "ConnectType" => connect_type: query,
        "FirewallConfigureStatus" => firewall_configure_status: query,
        "NetworkInstanceId" => network_instance_id: query,
        "PeerNetworkInstanceId" => peer_network_instance_id: query,
    }
}

impl Operation for DescribeNetworkInstanceRelationListRequest {
    type Response = DescribeNetworkInstanceRelationListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeNetworkInstanceRelationList")
        .read_only();
}

/// Response to [`DescribeNetworkInstanceRelationListRequest`], which the documentation does not describe.
pub type DescribeNetworkInstanceRelationListResponse = alicloud_runtime::UndocumentedResponse;
