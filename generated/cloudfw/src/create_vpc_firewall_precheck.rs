// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcFirewallPrecheck`, from `cloudfw/CreateVpcFirewallPrecheck.md`.

use alicloud_runtime::codegen::*;

/// Starts the precheck that precedes a VPC firewall for a VPC, CEN instance or transit router.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateVpcFirewallPrecheckRequest::new();
/// let reply = client.create_vpc_firewall_precheck(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVpcFirewallPrecheckRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which kind of network instance it is or is to be.
    pub network_instance_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// ID of the transit router that the call is about.
    pub transit_router_id: Option<String>,
}

impl CreateVpcFirewallPrecheckRequest {
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
    /// Sets `NetworkInstanceType`.
    pub fn network_instance_type(mut self, value: impl Into<String>) -> Self {
        self.network_instance_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `CenId`.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `TransitRouterId`.
    pub fn transit_router_id(mut self, value: impl Into<String>) -> Self {
        self.transit_router_id = Some(value.into());
        self
    }
}

request! {
    CreateVpcFirewallPrecheckRequest {
        "Lang" => lang: query,
        "NetworkInstanceType" => network_instance_type: query,
        "VpcId" => vpc_id: query,
        "Region" => region: query,
        "CenId" => cen_id: query,
        "MemberUid" => member_uid: query,
        "TransitRouterId" => transit_router_id: query,
    }
}

impl Operation for CreateVpcFirewallPrecheckRequest {
    type Response = CreateVpcFirewallPrecheckResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVpcFirewallPrecheck");
}

/// Response to [`CreateVpcFirewallPrecheckRequest`], which the documentation does not describe.
pub type CreateVpcFirewallPrecheckResponse = alicloud_runtime::UndocumentedResponse;
