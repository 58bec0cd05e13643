// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyPilotEipResource`, from `servicemesh/ModifyPilotEipResource.md`.

use alicloud_runtime::codegen::*;

/// Binds an EIP to Istio Pilot of an ASM instance or unbinds it.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::ModifyPilotEipResourceRequest::new();
/// let reply = client.modify_pilot_eip_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyPilotEipResourceRequest {
    /// Mesh that the call works on.
    pub service_mesh_id: Option<String>,
    /// What is done to the item.
    pub operation: Option<Open<PilotEipResourceOperation>>,
    /// Elastic IP that opens Istio Pilot to the internet.
    pub eip_id: Option<String>,
    /// Whether the canary control plane is meant.
    pub is_canary: Option<bool>,
}

impl ModifyPilotEipResourceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
    /// Sets `Operation`.
    pub fn operation(
        mut self,
        value: impl Into<Open<PilotEipResourceOperation>>,
    ) -> Self {
        self.operation = Some(value.into());
        self
    }
    /// Sets `EipId`.
    pub fn eip_id(mut self, value: impl Into<String>) -> Self {
        self.eip_id = Some(value.into());
        self
    }
    /// Sets `IsCanary`.
    #[inline]
    pub fn is_canary(mut self, value: bool) -> Self {
        self.is_canary = Some(value);
        self
    }
}

request! {
    ModifyPilotEipResourceRequest {
        "ServiceMeshId" => service_mesh_id: form,
        "Operation" => operation: form,
        "EipId" => eip_id: form,
        "IsCanary" => is_canary: form,
    }
}

impl Operation for ModifyPilotEipResourceRequest {
    type Response = ModifyPilotEipResourceResponse;
    type Error = ModifyPilotEipResourceError;
    const INFO: OperationInfo = super::operation("ModifyPilotEipResource");
    const ERRORS: &'static [ModifyPilotEipResourceError] = &[
        ModifyPilotEipResourceError::Err500,
    ];
}

/// Response to [`ModifyPilotEipResourceRequest`].
pub type ModifyPilotEipResourceResponse = alicloud_runtime::EmptyResponse;

values! {
    /// What is done to the item.
    pub enum PilotEipResourceOperation {
        /// Gives the control plane a public address.
        BindEip = "BindEip",
        /// Takes the public address away.
        UnBindEip = "UnBindEip",
    }
}

/// Errors that the documentation of [`ModifyPilotEipResourceRequest`] names.
///
/// - [`Err500`](super::DocumentedError::Err500)
pub type ModifyPilotEipResourceError = super::DocumentedError;
