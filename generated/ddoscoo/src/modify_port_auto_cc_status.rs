// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPortAutoCcStatus`, from `ddoscoo/ModifyPortAutoCcStatus.md`.

use alicloud_runtime::codegen::*;

/// Switches intelligent protection for non-website services and sets its mode.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyPortAutoCcStatusRequest::new()
///     .instance_id("ddoscoo-cn-mp91j1ao****")
///     .switch("on")
///     .mode("normal");
/// let reply = client.modify_port_auto_cc_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPortAutoCcStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// **Required.** Whether intelligent protection works on the port. Example: `on`.
    pub switch: Option<String>,
    /// **Required.** Way of working, out of those that the service offers. Example: `normal`.
    pub mode: Option<String>,
}

impl ModifyPortAutoCcStatusRequest {
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
    /// Sets `Switch`, which is required.
    pub fn switch(mut self, value: impl Into<String>) -> Self {
        self.switch = Some(value.into());
        self
    }
    /// Sets `Mode`, which is required.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
}

request! {
    ModifyPortAutoCcStatusRequest {
        "InstanceId" => instance_id: query,
        "Switch" => switch: query,
        "Mode" => mode: query,
    }
}

impl Operation for ModifyPortAutoCcStatusRequest {
    type Response = ModifyPortAutoCcStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyPortAutoCcStatus")
        .required(&["InstanceId", "Switch", "Mode"]);
}

/// Response to [`ModifyPortAutoCcStatusRequest`].
pub type ModifyPortAutoCcStatusResponse = alicloud_runtime::EmptyResponse;
