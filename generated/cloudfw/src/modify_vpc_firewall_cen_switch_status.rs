// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcFirewallCenSwitchStatus`, from `cloudfw/ModifyVpcFirewallCenSwitchStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches a VPC firewall in a CEN instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyVpcFirewallCenSwitchStatusRequest::new()
///     .vpc_firewall_id("...")
///     .firewall_switch("...");
/// let reply = client.modify_vpc_firewall_cen_switch_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcFirewallCenSwitchStatusRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// **Required.** Whether the firewall is switched on.
    pub firewall_switch: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
}

impl ModifyVpcFirewallCenSwitchStatusRequest {
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
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `FirewallSwitch`, which is required.
    pub fn firewall_switch(mut self, value: impl Into<String>) -> Self {
        self.firewall_switch = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    ModifyVpcFirewallCenSwitchStatusRequest {
        "Lang" => lang: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "FirewallSwitch" => firewall_switch: query,
        "MemberUid" => member_uid: query,
    }
}

impl Operation for ModifyVpcFirewallCenSwitchStatusRequest {
    type Response = ModifyVpcFirewallCenSwitchStatusResponse;
    type Error = ModifyVpcFirewallCenSwitchStatusError;
    const INFO: OperationInfo = super::operation("ModifyVpcFirewallCenSwitchStatus")
        .required(&["VpcFirewallId", "FirewallSwitch"]);
    const ERRORS: &'static [ModifyVpcFirewallCenSwitchStatusError] = &[
        ModifyVpcFirewallCenSwitchStatusError::ErrorVpcFirewallId,
        ModifyVpcFirewallCenSwitchStatusError::ErrorFirewallSwitch,
        ModifyVpcFirewallCenSwitchStatusError::ErrorDBTxError,
        ModifyVpcFirewallCenSwitchStatusError::ErrorDBUpdateError,
    ];
}

/// Response to [`ModifyVpcFirewallCenSwitchStatusRequest`].
pub type ModifyVpcFirewallCenSwitchStatusResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyVpcFirewallCenSwitchStatusRequest`] names.
///
/// - [`ErrorVpcFirewallId`](super::DocumentedError::ErrorVpcFirewallId)
/// - [`ErrorFirewallSwitch`](super::DocumentedError::ErrorFirewallSwitch)
/// - [`ErrorDBTxError`](super::DocumentedError::ErrorDBTxError)
/// - [`ErrorDBUpdateError`](super::DocumentedError::ErrorDBUpdateError)
pub type ModifyVpcFirewallCenSwitchStatusError = super::DocumentedError;
