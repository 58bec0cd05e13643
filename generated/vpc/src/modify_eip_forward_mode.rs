// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEipForwardMode`, from `vpc/ModifyEipForwardMode.md`.

use alicloud_runtime::codegen::*;

/// Switches an EIP to another forwarding mode.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::ModifyEipForwardModeRequest::new()
///     .instance_id("...")
///     .mode("...");
/// let reply = client.modify_eip_forward_mode(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEipForwardModeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** How the EIP shows on a network interface. Needed only when `InstanceType` is
    /// `NetworkInterface`.
    pub mode: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyEipForwardModeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Mode`, which is required.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyEipForwardModeRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "Mode" => mode: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ModifyEipForwardModeRequest {
    type Response = ModifyEipForwardModeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyEipForwardMode")
        .required(&["RegionId", "InstanceId", "Mode"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ModifyEipForwardModeRequest`], which the documentation does not describe.
pub type ModifyEipForwardModeResponse = alicloud_runtime::UndocumentedResponse;
