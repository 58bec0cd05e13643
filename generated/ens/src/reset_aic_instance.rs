// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAICInstance`, from `ens/ResetAICInstance.md`.

use alicloud_runtime::codegen::*;

/// Resets an AIC instance, given by its own ID or that of its ARM server.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ResetAICInstanceRequest::new();
/// let reply = client.reset_aic_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAICInstanceRequest {
    /// ID of the server that the call is about.
    pub server_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ResetAICInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerId`.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ResetAICInstanceRequest {
        "ServerId" => server_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ResetAICInstanceRequest {
    type Response = ResetAICInstanceResponse;
    type Error = ResetAICInstanceError;
    const INFO: OperationInfo = super::operation("ResetAICInstance").method("GET");
    const ERRORS: &'static [ResetAICInstanceError] = &[
        ResetAICInstanceError::ParameterInvalid,
        ResetAICInstanceError::InterfaceCallError,
        ResetAICInstanceError::InterfaceCallFailed,
        ResetAICInstanceError::NoPermission,
        ResetAICInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`ResetAICInstanceRequest`].
pub type ResetAICInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResetAICInstanceRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InterfaceCallError`](super::DocumentedError::InterfaceCallError)
/// - [`InterfaceCallFailed`](super::DocumentedError::InterfaceCallFailed)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ResetAICInstanceError = super::DocumentedError;
