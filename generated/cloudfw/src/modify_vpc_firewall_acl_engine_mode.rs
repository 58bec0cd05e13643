// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcFirewallAclEngineMode`, from `cloudfw/ModifyVpcFirewallAclEngineMode.md`.

use alicloud_runtime::codegen::*;

/// Turns strict mode of the access control engine on or off for a VPC firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyVpcFirewallAclEngineModeRequest::new()
///     .vpc_firewall_id("...");
/// let reply = client.modify_vpc_firewall_acl_engine_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcFirewallAclEngineModeRequest {
    /// Member account that the call is for; without it, the caller's own.
    pub member_uid: Option<String>,
    /// **Required.** ID of the VPC firewall that the call is about.
    pub vpc_firewall_id: Option<String>,
    /// Way in which the strict works.
    pub strict_mode: Option<String>,
}

impl ModifyVpcFirewallAclEngineModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `StrictMode`.
    pub fn strict_mode(mut self, value: impl Into<String>) -> Self {
        self.strict_mode = Some(value.into());
        self
    }
}

request! {
    ModifyVpcFirewallAclEngineModeRequest {
        "MemberUid" => member_uid: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "StrictMode" => strict_mode: query,
    }
}

impl Operation for ModifyVpcFirewallAclEngineModeRequest {
    type Response = ModifyVpcFirewallAclEngineModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyVpcFirewallAclEngineMode")
        .required(&["VpcFirewallId"]);
}

/// Response to [`ModifyVpcFirewallAclEngineModeRequest`], which the documentation does not describe.
pub type ModifyVpcFirewallAclEngineModeResponse = alicloud_runtime::UndocumentedResponse;
