// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVpcFirewallCenManualConfigure`, from `cloudfw/CreateVpcFirewallCenManualConfigure.md`.

use alicloud_runtime::codegen::*;

/// Creates a VPC firewall for a CEN instance in manual mode, from a VPC and vSwitch given.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::CreateVpcFirewallCenManualConfigureRequest::new()
///     .vpc_firewall_name("...")
///     .cen_id("...")
///     .vpc_id("...")
///     .vswitch_id("...");
/// let reply = client.create_vpc_firewall_cen_manual_configure(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateVpcFirewallCenManualConfigureRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Name that the VPC firewall goes by.
    pub vpc_firewall_name: Option<String>,
    /// **Required.** ID of the CEN instance that the call is about.
    pub cen_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
}

impl CreateVpcFirewallCenManualConfigureRequest {
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
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    CreateVpcFirewallCenManualConfigureRequest {
        "Lang" => lang: query,
        "VpcFirewallName" => vpc_firewall_name: query,
        "CenId" => cen_id: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for CreateVpcFirewallCenManualConfigureRequest {
    type Response = CreateVpcFirewallCenManualConfigureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateVpcFirewallCenManualConfigure")
        .required(&["VpcFirewallName", "CenId", "VpcId", "VSwitchId"]);
}

/// Response to [`CreateVpcFirewallCenManualConfigureRequest`], which the documentation does not describe.
pub type CreateVpcFirewallCenManualConfigureResponse = alicloud_runtime::UndocumentedResponse;
