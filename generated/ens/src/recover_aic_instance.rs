// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecoverAICInstance`, from `ens/RecoverAICInstance.md`.

use alicloud_runtime::codegen::*;

/// Restores a cloud phone instance on its server board.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RecoverAICInstanceRequest::new()
///     .server_id("...");
/// let reply = client.recover_aic_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecoverAICInstanceRequest {
    /// **Required.** ID of the server that the call is about.
    pub server_id: Option<String>,
}

impl RecoverAICInstanceRequest {
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
    RecoverAICInstanceRequest {
        "ServerId" => server_id: query,
    }
}

impl Operation for RecoverAICInstanceRequest {
    type Response = RecoverAICInstanceResponse;
    type Error = RecoverAICInstanceError;
    const INFO: OperationInfo = super::operation("RecoverAICInstance")
        .method("GET")
        .required(&["ServerId"]);
    const ERRORS: &'static [RecoverAICInstanceError] = &[
        RecoverAICInstanceError::NoPermission,
        RecoverAICInstanceError::InvalidParameterAny,
    ];
}

/// Response to [`RecoverAICInstanceRequest`].
pub type RecoverAICInstanceResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RecoverAICInstanceRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type RecoverAICInstanceError = super::DocumentedError;
