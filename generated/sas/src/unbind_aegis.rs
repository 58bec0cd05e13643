// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnbindAegis`, from `sas/UnbindAegis.md`.

use alicloud_runtime::codegen::*;

/// Detaches servers that are not on Alibaba Cloud from Security Center.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UnbindAegisRequest::new()
///     .uuids("...");
/// let reply = client.unbind_aegis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnbindAegisRequest {
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
}

impl UnbindAegisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
}

request! {
    UnbindAegisRequest {
        "Uuids" => uuids: query,
    }
}

impl Operation for UnbindAegisRequest {
    type Response = UnbindAegisResponse;
    type Error = UnbindAegisError;
    const INFO: OperationInfo = super::operation("UnbindAegis").required(&["Uuids"]);
    const ERRORS: &'static [UnbindAegisError] = &[
        UnbindAegisError::InnerError,
        UnbindAegisError::NoPermission,
        UnbindAegisError::ServerError,
    ];
}

/// Response to [`UnbindAegisRequest`].
pub type UnbindAegisResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`UnbindAegisRequest`] names.
///
/// - [`InnerError`](super::DocumentedError::InnerError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type UnbindAegisError = super::DocumentedError;
