// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseAICInstance`, from `ens/ReleaseAICInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases the AIC instances on an ARM server; the server itself remains.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ReleaseAICInstanceRequest::new()
///     .server_id("...");
/// let reply = client.release_aic_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseAICInstanceRequest {
    /// **Required.** ID of the server that the call is about.
    pub server_id: Option<String>,
}

impl ReleaseAICInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServerId`, which is required.
    pub fn server_id(mut self, value: impl Into<String>) -> Self {
        self.server_id = Some(value.into());
        self
    }
}

request! {
    ReleaseAICInstanceRequest {
        "ServerId" => server_id: query,
    }
}

impl Operation for ReleaseAICInstanceRequest {
    type Response = ReleaseAICInstanceResponse;
    type Error = ReleaseAICInstanceError;
    const INFO: OperationInfo = super::operation("ReleaseAICInstance")
        .required(&["ServerId"]);
    const ERRORS: &'static [ReleaseAICInstanceError] = &[
        ReleaseAICInstanceError::NoPermission,
        ReleaseAICInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`ReleaseAICInstanceRequest`].
pub type ReleaseAICInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ReleaseAICInstanceRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type ReleaseAICInstanceError = super::DocumentedError;
