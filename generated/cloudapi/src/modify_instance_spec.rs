// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceSpec`, from `cloudapi/ModifyInstanceSpec.md`.

use alicloud_runtime::codegen::*;

/// Upgrades or downgrades the specification of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyInstanceSpecRequest::new()
///     .instance_id("...")
///     .instance_spec("...")
///     .token("...");
/// let reply = client.modify_instance_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceSpecRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Size or model of the instance.
    pub instance_spec: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// **Required.** Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// What is done, or is to be done, about the modify.
    pub modify_action: Option<String>,
    /// Whether the skip wait is switched on.
    pub skip_wait_switch: Option<bool>,
}

impl ModifyInstanceSpecRequest {
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
    /// Sets `InstanceSpec`, which is required.
    pub fn instance_spec(mut self, value: impl Into<String>) -> Self {
        self.instance_spec = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `Token`, which is required.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `ModifyAction`.
    pub fn modify_action(mut self, value: impl Into<String>) -> Self {
        self.modify_action = Some(value.into());
        self
    }
    /// Sets `SkipWaitSwitch`.
    #[inline]
    pub fn skip_wait_switch(mut self, value: bool) -> Self {
        self.skip_wait_switch = Some(value);
        self
    }
}

request! {
    ModifyInstanceSpecRequest {
        "InstanceId" => instance_id: query,
        "InstanceSpec" => instance_spec: query,
        "AutoPay" => auto_pay: query,
        "Token" => token: query,
        "ModifyAction" => modify_action: query,
        "SkipWaitSwitch" => skip_wait_switch: query,
    }
}

impl Operation for ModifyInstanceSpecRequest {
    type Response = ModifyInstanceSpecResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstanceSpec")
        .required(&["InstanceId", "InstanceSpec", "Token"]);
}

/// Response to [`ModifyInstanceSpecRequest`].
pub type ModifyInstanceSpecResponse = alicloud_runtime::EmptyResponse;
