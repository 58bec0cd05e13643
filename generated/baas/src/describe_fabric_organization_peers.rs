// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeFabricOrganizationPeers`, from `baas/DescribeFabricOrganizationPeers.md`.

use alicloud_runtime::codegen::*;

/// Lists the peers of a Fabric organization with their addresses and ports.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeFabricOrganizationPeersRequest::new()
///     .organization_id("peers-aaaaaa2-1eqnj5o5w****");
/// let reply = client.describe_fabric_organization_peers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeFabricOrganizationPeersRequest {
    /// **Required.** ID of the organization that the call is about.
    /// Example: `peers-aaaaaa2-1eqnj5o5w****`.
    pub organization_id: Option<String>,
    /// Place that the item lies in, is stored at or shows. Example: `cn-hangzhou`.
    pub location: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeFabricOrganizationPeersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OrganizationId`, which is required.
    pub fn organization_id(mut self, value: impl Into<String>) -> Self {
        self.organization_id = Some(value.into());
        self
    }
    /// Sets `Location`.
    pub fn location(mut self, value: impl Into<String>) -> Self {
        self.location = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeFabricOrganizationPeersRequest {
        "OrganizationId" => organization_id: query,
        "Location" => location: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeFabricOrganizationPeersRequest {
    type Response = DescribeFabricOrganizationPeersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeFabricOrganizationPeers")
        .required(&["OrganizationId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .success_code("200")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeFabricOrganizationPeersRequest`].
#[non_exhaustive]
pub struct DescribeFabricOrganizationPeersResponse {
    /// Code of the reason why the call or the item failed. Example: `200`.
    pub error_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1890FA4F-067A-4CE9-AC9B-2BD2E58FB5D3`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Vec<FabricOrganizationPeerResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeFabricOrganizationPeersResponse {
        "ErrorCode" => error_code: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct FabricOrganizationPeerResult {
    /// When the item was created. Example: `1533025590`.
    pub create_time: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `domain`.
    pub domain: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `basic`.
    pub instance_type: Option<String>,
    /// Address that can be reached from the Internet. Example: `10.0.0.2`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `10.0.0.2`.
    pub intranet_ip: Option<String>,
    /// Whether other organizations reach this one through the peer. Example: `false`.
    pub is_anchor: Option<bool>,
    /// Name that the organization peer goes by. Example: `name`.
    pub organization_peer_name: Option<String>,
    /// Network port that the server, the listener or the traffic uses. Example: `1234`.
    pub port: Option<i32>,
    /// When the item was last changed. Example: `1533025590`.
    pub update_time: Option<String>,
}

response! {
    FabricOrganizationPeerResult {
        "CreateTime" => create_time: value,
        "Domain" => domain: value,
        "InstanceType" => instance_type: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "IsAnchor" => is_anchor: value,
        "OrganizationPeerName" => organization_peer_name: value,
        "Port" => port: value,
        "UpdateTime" => update_time: value,
    }
}
