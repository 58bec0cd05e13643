// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcFirewallIPSWhitelist`, from `cloudfw/ModifyVpcFirewallIPSWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Changes the intrusion prevention whitelist of one VPC firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyVpcFirewallIPSWhitelistRequest::new()
///     .vpc_firewall_id("...")
///     .white_type(1)
///     .list_type(1);
/// let reply = client.modify_vpc_firewall_ips_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcFirewallIPSWhitelistRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<i64>,
    /// **Required.** ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// **Required.** Which kind of white it is or is to be.
    pub white_type: Option<i64>,
    /// **Required.** Which kind of list it is or is to be.
    pub list_type: Option<i64>,
    /// Value that the list has or is given.
    pub list_value: Option<String>,
}

impl ModifyVpcFirewallIPSWhitelistRequest {
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
    /// Sets `MemberUid`.
    #[inline]
    pub fn member_uid(mut self, value: i64) -> Self {
        self.member_uid = Some(value);
        self
    }
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `WhiteType`, which is required.
    #[inline]
    pub fn white_type(mut self, value: i64) -> Self {
        self.white_type = Some(value);
        self
    }
    /// Sets `ListType`, which is required.
    #[inline]
    pub fn list_type(mut self, value: i64) -> Self {
        self.list_type = Some(value);
        self
    }
    /// Sets `ListValue`.
    pub fn list_value(mut self, value: impl Into<String>) -> Self {
        self.list_value = Some(value.into());
        self
    }
}

request! {
    ModifyVpcFirewallIPSWhitelistRequest {
        "Lang" => lang: query,
        "MemberUid" => member_uid: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "WhiteType" => white_type: query,
        "ListType" => list_type: query,
        "ListValue" => list_value: query,
    }
}

impl Operation for ModifyVpcFirewallIPSWhitelistRequest {
    type Response = ModifyVpcFirewallIPSWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyVpcFirewallIPSWhitelist")
        .required(&["VpcFirewallId", "WhiteType", "ListType"]);
}

/// Response to [`ModifyVpcFirewallIPSWhitelistRequest`].
pub type ModifyVpcFirewallIPSWhitelistResponse = alicloud_runtime::EmptyResponse;
