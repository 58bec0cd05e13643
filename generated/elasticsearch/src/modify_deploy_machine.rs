// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDeployMachine`, from `elasticsearch/ModifyDeployMachine.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Machine};

/// Changes the ECS instances on which a collector is installed.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::modify_deploy_machine::Machine;
///
/// let request = alicloud_elasticsearch::ModifyDeployMachineRequest::new()
///     .res_id("ct-cn-xb1i7q79u65nk****")
///     .machines([Machine::new()])
///     .type_("ECSInstanceId")
///     .config_type("collectorDeployMachine");
/// let reply = client.modify_deploy_machine(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDeployMachineRequest {
    /// **Required.** ID of the res that the call is about. Example: `ct-cn-xb1i7q79u65nk****`.
    pub res_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `5A2CFF0E-5718-45B5-9D4D-70B3FF****`.
    pub client_token: Option<String>,
    /// **Required.** The machines to work on or to narrow the list down to.
    pub machines: Vec<Machine>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    /// Example: `ECSInstanceId`.
    pub type_: Option<String>,
    /// **Required.** Which kind of config it is or is to be. Example: `collectorDeployMachine`.
    pub config_type: Option<String>,
    /// Body of the call.
    pub body: Option<String>,
}

impl ModifyDeployMachineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResId`, which is required.
    pub fn res_id(mut self, value: impl Into<String>) -> Self {
        self.res_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `machines`, which is required.
    pub fn machines(
        mut self,
        value: impl IntoIterator<Item = impl Into<Machine>>,
    ) -> Self {
        self.machines = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `configType`, which is required.
    pub fn config_type(mut self, value: impl Into<String>) -> Self {
        self.config_type = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    ModifyDeployMachineRequest {
        "ResId" => res_id: path,
        "ClientToken" => client_token: query,
        "machines" => machines: body,
        "type" => type_: body,
        "configType" => config_type: body,
        "body" => body: body,
    }
}

impl Operation for ModifyDeployMachineRequest {
    type Response = ModifyDeployMachineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDeployMachine")
        .roa("POST", "/openapi/collectors/{ResId}/actions/modify-deploy-machines")
        .required(&["ResId", "machines", "type", "configType"])
        .idempotency_token("ClientToken");
}

/// Response to [`ModifyDeployMachineRequest`].
#[non_exhaustive]
pub struct ModifyDeployMachineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C37CE536-6C0F-4778-9B59-6D94C7F7EB63`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `true`.
    pub result: Option<bool>,
}

response! {
    ModifyDeployMachineResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
