// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNatFirewallControlPolicyPosition`, from `cloudfw/ModifyNatFirewallControlPolicyPosition.md`.

use alicloud_runtime::codegen::*;

/// Moves a policy of a NAT firewall to another priority.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyNatFirewallControlPolicyPositionRequest::new()
///     .nat_gateway_id("...")
///     .new_order(1)
///     .acl_uuid("...");
/// let reply = client.modify_nat_firewall_control_policy_position(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNatFirewallControlPolicyPositionRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** ID of the NAT gateway that the call is about.
    pub nat_gateway_id: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<String>,
    /// **Required.** Place that the rule takes; 1 is tried first and -1 stands for the last.
    pub new_order: Option<i32>,
    /// **Required.** Rule to work on, by the ID that its creation returned.
    pub acl_uuid: Option<String>,
}

impl ModifyNatFirewallControlPolicyPositionRequest {
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
    /// Sets `NatGatewayId`, which is required.
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
    /// Sets `Direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }
    /// Sets `NewOrder`, which is required.
    #[inline]
    pub fn new_order(mut self, value: i32) -> Self {
        self.new_order = Some(value);
        self
    }
    /// Sets `AclUuid`, which is required.
    pub fn acl_uuid(mut self, value: impl Into<String>) -> Self {
        self.acl_uuid = Some(value.into());
        self
    }
}

request! {
    ModifyNatFirewallControlPolicyPositionRequest {
        "Lang" => lang: query,
        "NatGatewayId" => nat_gateway_id: query,
        "Direction" => direction: query,
        "NewOrder" => new_order: query,
        "AclUuid" => acl_uuid: query,
    }
}

impl Operation for ModifyNatFirewallControlPolicyPositionRequest {
    type Response = ModifyNatFirewallControlPolicyPositionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ModifyNatFirewallControlPolicyPosition",
        )
        .required(&["NatGatewayId", "NewOrder", "AclUuid"]);
}

/// Response to [`ModifyNatFirewallControlPolicyPositionRequest`].
pub type ModifyNatFirewallControlPolicyPositionResponse = alicloud_runtime::EmptyResponse;
