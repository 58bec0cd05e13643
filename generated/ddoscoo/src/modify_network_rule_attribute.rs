// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyNetworkRuleAttribute`, from `ddoscoo/ModifyNetworkRuleAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes the session persistence of a port forwarding rule.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyNetworkRuleAttributeRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .forward_protocol("tcp")
///     .frontend_port(8080)
///     .config("...");
/// let reply = client.modify_network_rule_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyNetworkRuleAttributeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// **Required.** Protocol that the forward uses. Example: `tcp`.
    pub forward_protocol: Option<String>,
    /// **Required.** Network port that belongs to the frontend. Example: `8080`.
    pub frontend_port: Option<i32>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
    /// Part of the settings that changes. Example: `sla`.
    pub module: Option<String>,
}

impl ModifyNetworkRuleAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ForwardProtocol`, which is required.
    pub fn forward_protocol(mut self, value: impl Into<String>) -> Self {
        self.forward_protocol = Some(value.into());
        self
    }
    /// Sets `FrontendPort`, which is required.
    #[inline]
    pub fn frontend_port(mut self, value: i32) -> Self {
        self.frontend_port = Some(value);
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets `Module`.
    pub fn module(mut self, value: impl Into<String>) -> Self {
        self.module = Some(value.into());
        self
    }
}

request! {
    ModifyNetworkRuleAttributeRequest {
        "InstanceId" => instance_id: query,
        "ForwardProtocol" => forward_protocol: query,
        "FrontendPort" => frontend_port: query,
        "Config" => config: query,
        "Module" => module: query,
    }
}

impl Operation for ModifyNetworkRuleAttributeRequest {
    type Response = ModifyNetworkRuleAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyNetworkRuleAttribute")
        .required(&["InstanceId", "ForwardProtocol", "FrontendPort", "Config"]);
}

/// Response to [`ModifyNetworkRuleAttributeRequest`].
pub type ModifyNetworkRuleAttributeResponse = alicloud_runtime::EmptyResponse;
