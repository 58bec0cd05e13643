// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyExpressConnectRouterChildInstance`, from `expressconnectrouter/ModifyExpressConnectRouterChildInstance.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a virtual border router's attachment.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::ModifyExpressConnectRouterChildInstanceRequest::new()
///     .ecr_id("...")
///     .child_instance_id("...")
///     .child_instance_type("...");
/// let reply = client.modify_express_connect_router_child_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyExpressConnectRouterChildInstanceRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// **Required.** Virtual border router that is attached to the Express Connect router.
    pub child_instance_id: Option<String>,
    /// **Required.** Which kind of child instance it is or is to be.
    pub child_instance_type: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyExpressConnectRouterChildInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EcrId`, which is required.
    pub fn ecr_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceId`, which is required.
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceType`, which is required.
    pub fn child_instance_type(mut self, value: impl Into<String>) -> Self {
        self.child_instance_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyExpressConnectRouterChildInstanceRequest {
        "EcrId" => ecr_id: form,
        "ChildInstanceId" => child_instance_id: form,
        "ChildInstanceType" => child_instance_type: form,
        "Description" => description: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for ModifyExpressConnectRouterChildInstanceRequest {
    type Response = ModifyExpressConnectRouterChildInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "ModifyExpressConnectRouterChildInstance",
        )
        .required(&["EcrId", "ChildInstanceId", "ChildInstanceType"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`ModifyExpressConnectRouterChildInstanceRequest`], which the documentation does not describe.
pub type ModifyExpressConnectRouterChildInstanceResponse = alicloud_runtime::UndocumentedResponse;
