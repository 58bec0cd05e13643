// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPostPayModuleSwitch`, from `sas/ModifyPostPayModuleSwitch.md`.

use alicloud_runtime::codegen::*;

/// Turns the modules of a pay-as-you-go instance on or off.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyPostPayModuleSwitchRequest::new();
/// let reply = client.modify_post_pay_module_switch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPostPayModuleSwitchRequest {
    /// ID of the post pay instance that the call is about.
    pub post_pay_instance_id: Option<String>,
    /// Whether the post pay module is switched on.
    pub post_pay_module_switch: Option<String>,
}

impl ModifyPostPayModuleSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PostPayInstanceId`.
    pub fn post_pay_instance_id(mut self, value: impl Into<String>) -> Self {
        self.post_pay_instance_id = Some(value.into());
        self
    }
    /// Sets `PostPayModuleSwitch`.
    pub fn post_pay_module_switch(mut self, value: impl Into<String>) -> Self {
        self.post_pay_module_switch = Some(value.into());
        self
    }
}

request! {
    ModifyPostPayModuleSwitchRequest {
        "PostPayInstanceId" => post_pay_instance_id: query,
        "PostPayModuleSwitch" => post_pay_module_switch: query,
    }
}

impl Operation for ModifyPostPayModuleSwitchRequest {
    type Response = ModifyPostPayModuleSwitchResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyPostPayModuleSwitch");
}

/// Response to [`ModifyPostPayModuleSwitchRequest`], which the documentation does not describe.
pub type ModifyPostPayModuleSwitchResponse = alicloud_runtime::UndocumentedResponse;
