// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableActivation`, from `ecs/DisableActivation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Activation};

/// Makes an activation code useless for further registrations. Servers already registered are not
/// affected.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DisableActivationRequest::new()
///     .activation_id("4ECEEE12-56F1-4FBC-9AB1-890F1234****")
///     .region_id("cn-hangzhou");
/// let reply = client.disable_activation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableActivationRequest {
    /// **Required.** ID of an activation code, the code that servers outside Alibaba Cloud register
    /// with as managed instances. Example: `4ECEEE12-56F1-4FBC-9AB1-890F1234****`.
    pub activation_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DisableActivationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ActivationId`, which is required.
    pub fn activation_id(mut self, value: impl Into<String>) -> Self {
        self.activation_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DisableActivationRequest {
        "ActivationId" => activation_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DisableActivationRequest {
    type Response = DisableActivationResponse;
    type Error = DisableActivationError;
    const INFO: OperationInfo = super::operation("DisableActivation")
        .required(&["ActivationId", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DisableActivationError] = &[
        DisableActivationError::InternalErrorDispatch,
    ];
}

/// What [`DisableActivationRequest`] is answered with.
#[non_exhaustive]
pub struct DisableActivationResponse {
    /// The activation code as it stood when the call was carried out, with figures on its use.
    pub activation: Option<Activation>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4ECEEE12-56F1-4FBC-9AB1-890F74942176`.
    pub request_id: Option<String>,
}

response! {
    DisableActivationResponse {
        "Activation" => activation: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DisableActivationRequest`] names.
///
/// - [`InternalErrorDispatch`](super::DocumentedError::InternalErrorDispatch)
pub type DisableActivationError = super::DocumentedError;
