// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcFirewallConfigure`, from `cloudfw/CreateVpcFirewallConfigure.md`.

use alicloud_runtime::codegen::*;

/// Creates a VPC firewall between two VPCs linked by Express Connect, from the routes of both
/// sides.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateVpcFirewallConfigureRequest::new()
///     .vpc_firewall_name("...")
///     .local_vpc_id("...")
///     .local_vpc_region("...")
///     .peer_vpc_id("...")
///     .peer_vpc_region("...")
///     .firewall_switch("...")
///     .local_vpc_cidr_table_list("...")
///     .peer_vpc_cidr_table_list("...");
/// let reply = client.create_vpc_firewall_configure(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpcFirewallConfigureRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Name that the VPC firewall goes by.
    pub vpc_firewall_name: Option<String>,
    /// **Required.** ID of the local VPC that the call is about.
    pub local_vpc_id: Option<String>,
    /// **Required.** Region that the local VPC lies in.
    pub local_vpc_region: Option<String>,
    /// **Required.** ID of the peer VPC that the call is about.
    pub peer_vpc_id: Option<String>,
    /// **Required.** Region that the peer VPC lies in.
    pub peer_vpc_region: Option<String>,
    /// **Required.** Whether the firewall is switched on.
    pub firewall_switch: Option<String>,
    /// **Required.** Items of the kind local VPC cidr table to work on or to narrow the list down to.
    pub local_vpc_cidr_table_list: Option<String>,
    /// **Required.** Items of the kind peer VPC cidr table to work on or to narrow the list down to.
    pub peer_vpc_cidr_table_list: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
}

impl CreateVpcFirewallConfigureRequest {
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
    /// Sets `VpcFirewallName`, which is required.
    pub fn vpc_firewall_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_name = Some(value.into());
        self
    }
    /// Sets `LocalVpcId`, which is required.
    pub fn local_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.local_vpc_id = Some(value.into());
        self
    }
    /// Sets `LocalVpcRegion`, which is required.
    pub fn local_vpc_region(mut self, value: impl Into<String>) -> Self {
        self.local_vpc_region = Some(value.into());
        self
    }
    /// Sets `PeerVpcId`, which is required.
    pub fn peer_vpc_id(mut self, value: impl Into<String>) -> Self {
        self.peer_vpc_id = Some(value.into());
        self
    }
    /// Sets `PeerVpcRegion`, which is required.
    pub fn peer_vpc_region(mut self, value: impl Into<String>) -> Self {
        self.peer_vpc_region = Some(value.into());
        self
    }
    /// Sets `FirewallSwitch`, which is required.
    pub fn firewall_switch(mut self, value: impl Into<String>) -> Self {
        self.firewall_switch = Some(value.into());
        self
    }
    /// Sets `LocalVpcCidrTableList`, which is required.
    pub fn local_vpc_cidr_table_list(mut self, value: impl Into<String>) -> Self {
        self.local_vpc_cidr_table_list = Some(value.into());
        self
    }
    /// Sets `PeerVpcCidrTableList`, which is required.
    pub fn peer_vpc_cidr_table_list(mut self, value: impl Into<String>) -> Self {
        self.peer_vpc_cidr_table_list = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    CreateVpcFirewallConfigureRequest {
        "Lang" => lang: query,
        "VpcFirewallName" => vpc_firewall_name: query,
        "LocalVpcId" => local_vpc_id: query,
        "LocalVpcRegion" => local_vpc_region: query,
        "PeerVpcId" => peer_vpc_id: query,
        "PeerVpcRegion" => peer_vpc_region: query,
        "FirewallSwitch" => firewall_switch: query,
        "LocalVpcCidrTableList" => local_vpc_cidr_table_list: query,
        "PeerVpcCidrTableList" => peer_vpc_cidr_table_list: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for CreateVpcFirewallConfigureRequest {
    type Response = CreateVpcFirewallConfigureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVpcFirewallConfigure")
        .required(
            &[
                "VpcFirewallName",
                "LocalVpcId",
                "LocalVpcRegion",
                "PeerVpcId",
                "PeerVpcRegion",
                "FirewallSwitch",
                "LocalVpcCidrTableList",
                "PeerVpcCidrTableList",
            ],
        );
}

/// Response to [`CreateVpcFirewallConfigureRequest`].
#[non_exhaustive]
pub struct CreateVpcFirewallConfigureResponse {
    /// ID of the VPC firewall that the item belongs to or stands for. Example: `vfw-m5e7dbc4y****`.
    pub vpc_firewall_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `850A84D6-0DE4-4797-A1E8-00090125h4j6`.
    pub request_id: Option<String>,
}

response! {
    CreateVpcFirewallConfigureResponse {
        "VpcFirewallId" => vpc_firewall_id: value,
        "RequestId" => request_id: value,
    }
}
