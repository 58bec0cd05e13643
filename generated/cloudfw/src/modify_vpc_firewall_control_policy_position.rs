// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcFirewallControlPolicyPosition`, from `cloudfw/ModifyVpcFirewallControlPolicyPosition.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Moves a policy within a VPC firewall's policy group to another priority.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyVpcFirewallControlPolicyPositionRequest::new()
///     .new_order("1")
///     .old_order("5")
///     .vpc_firewall_id("vfw-a42bbb7b887148c9****");
/// let reply = client.modify_vpc_firewall_control_policy_position(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcFirewallControlPolicyPositionRequest {
    /// **Required.** Place that the rule takes; 1 is tried first and -1 stands for the last.
    /// Example: `1`.
    pub new_order: Option<String>,
    /// Place that the rule has now. Example: `5`.
    pub old_order: Option<String>,
    /// **Required.** ID of the VPC firewall that the call is about.
    /// Example: `vfw-a42bbb7b887148c9****`.
    pub vpc_firewall_id: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Rule to work on, by the ID that its creation returned.
    pub acl_uuid: Option<String>,
}

impl ModifyVpcFirewallControlPolicyPositionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NewOrder`, which is required.
    pub fn new_order(mut self, value: impl Into<String>) -> Self {
        self.new_order = Some(value.into());
        self
    }
    /// Sets `OldOrder`.
    pub fn old_order(mut self, value: impl Into<String>) -> Self {
        self.old_order = Some(value.into());
        self
    }
    /// Sets `VpcFirewallId`, which is required.
    pub fn vpc_firewall_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_firewall_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `AclUuid`.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
}

request! {
    ModifyVpcFirewallControlPolicyPositionRequest {
        "NewOrder" => new_order: query,
        "OldOrder" => old_order: query,
        "VpcFirewallId" => vpc_firewall_id: query,
        "Lang" => lang: query,
        "AclUuid" => acl_uuid: query,
    }
}

impl Operation for ModifyVpcFirewallControlPolicyPositionRequest {
    type Response = ModifyVpcFirewallControlPolicyPositionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ModifyVpcFirewallControlPolicyPosition",
        )
        .required(&["NewOrder", "VpcFirewallId"]);
}

/// Response to [`ModifyVpcFirewallControlPolicyPositionRequest`].
pub type ModifyVpcFirewallControlPolicyPositionResponse = alicloud_runtime::EmptyResponse;
