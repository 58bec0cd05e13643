// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePrivateDnsEndpoint`, from `cloudfw/CreatePrivateDnsEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Creates a private DNS endpoint in a VPC, with primary and standby vSwitches and DNS servers.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreatePrivateDnsEndpointRequest::new()
///     .access_instance_name("...")
///     .private_dns_type("...")
///     .region_no("...")
///     .vpc_id("...")
///     .firewall_type(["..."]);
/// let reply = client.create_private_dns_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePrivateDnsEndpointRequest {
    /// **Required.** Name that the access instance goes by.
    pub access_instance_name: Option<String>,
    /// **Required.** Which kind of private DNS it is or is to be.
    pub private_dns_type: Option<String>,
    /// **Required.** Number that picks out the region.
    pub region_no: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the primary vSwitch that the call is about.
    pub primary_vswitch_id: Option<String>,
    /// ID of the standby vSwitch that the call is about.
    pub standby_vswitch_id: Option<String>,
    /// IP address that belongs to the primary vSwitch.
    pub primary_vswitch_ip: Option<String>,
    /// IP address that belongs to the standby vSwitch.
    pub standby_vswitch_ip: Option<String>,
    /// Protocol that the IP address uses.
    pub ip_protocol: Option<String>,
    /// Keeps what is open or reached on this number.
    pub port: Option<i32>,
    /// **Required.** Which kind of firewall it is or is to be. Items: at most 3.
    pub firewall_type: Vec<String>,
    /// Name server that is asked first.
    pub primary_dns: Option<String>,
    /// Name server that is asked when the first fails.
    pub standby_dns: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<i64>,
}

impl CreatePrivateDnsEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccessInstanceName`, which is required.
    pub fn access_instance_name(mut self, value: impl Into<String>) -> Self {
        self.access_instance_name = Some(value.into());
        self
    }
    /// Sets `PrivateDnsType`, which is required.
    pub fn private_dns_type(mut self, value: impl Into<String>) -> Self {
        self.private_dns_type = Some(value.into());
        self
    }
    /// Sets `RegionNo`, which is required.
    pub fn region_no(mut self, value: impl Into<String>) -> Self {
        self.region_no = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `PrimaryVSwitchId`.
    pub fn primary_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.primary_vswitch_id = Some(value.into());
        self
    }
    /// Sets `StandbyVSwitchId`.
    pub fn standby_vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.standby_vswitch_id = Some(value.into());
        self
    }
    /// Sets `PrimaryVSwitchIp`.
    pub fn primary_vswitch_ip(mut self, value: impl Into<String>) -> Self {
        self.primary_vswitch_ip = Some(value.into());
        self
    }
    /// Sets `StandbyVSwitchIp`.
    pub fn standby_vswitch_ip(mut self, value: impl Into<String>) -> Self {
        self.standby_vswitch_ip = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `FirewallType`, which is required.
    pub fn firewall_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.firewall_type = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PrimaryDns`.
    pub fn primary_dns(mut self, value: impl Into<String>) -> Self {
        self.primary_dns = Some(value.into());
        self
    }
    /// Sets `StandbyDns`.
    pub fn standby_dns(mut self, value: impl Into<String>) -> Self {
        self.standby_dns = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    #[inline]
    pub fn member_uid(mut self, value: i64) -> Self {
        self.member_uid = Some(value);
        self
    }
}

request! {
    CreatePrivateDnsEndpointRequest {
        "AccessInstanceName" => access_instance_name: query,
        "PrivateDnsType" => private_dns_type: query,
        "RegionNo" => region_no: query,
        "VpcId" => vpc_id: query,
        "PrimaryVSwitchId" => primary_vswitch_id: query,
        "StandbyVSwitchId" => standby_vswitch_id: query,
        "PrimaryVSwitchIp" => primary_vswitch_ip: query,
        "StandbyVSwitchIp" => standby_vswitch_ip: query,
        "IpProtocol" => ip_protocol: query,
        "Port" => port: query,
        "FirewallType" => firewall_type: query,
        "PrimaryDns" => primary_dns: query,
        "StandbyDns" => standby_dns: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for CreatePrivateDnsEndpointRequest {
    type Response = CreatePrivateDnsEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePrivateDnsEndpoint")
        .required(
            &[
                "AccessInstanceName",
                "PrivateDnsType",
                "RegionNo",
                "VpcId",
                "FirewallType",
            ],
        );
}

/// Response to [`CreatePrivateDnsEndpointRequest`], which the documentation does not describe.
pub type CreatePrivateDnsEndpointResponse = alicloud_runtime::UndocumentedResponse;
