// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveSDG`, from `ens/SaveSDG.md`.

use alicloud_runtime::codegen::*;

/// Saves the disk of a device as a shared data group.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::SaveSDGRequest::new();
/// let reply = client.save_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveSDGRequest {
    /// ID of the SDG that the call is about.
    pub sdg_id: Option<String>,
}

impl SaveSDGRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SDGId`.
    pub fn sdg_id(mut self, value: impl Into<String>) -> Self {
        self.sdg_id = Some(value.into());
        self
    }
}

request! {
    SaveSDGRequest {
        "SDGId" => sdg_id: query,
    }
}

impl Operation for SaveSDGRequest {
    type Response = SaveSDGResponse;
    type Error = SaveSDGError;
    const INFO: OperationInfo = super::operation("SaveSDG").method("GET");
    const ERRORS: &'static [SaveSDGError] = &[
        SaveSDGError::InterfaceCallError,
        SaveSDGError::InterfaceCallFailed,
        SaveSDGError::ParameterInvalid,
        SaveSDGError::NoPermission,
        SaveSDGError::InvalidParameterAny,
    ];
}

/// Response to [`SaveSDGRequest`].
pub type SaveSDGResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SaveSDGRequest`] names.
///
/// - [`InterfaceCallError`](super::DocumentedError::InterfaceCallError)
/// - [`InterfaceCallFailed`](super::DocumentedError::InterfaceCallFailed)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type SaveSDGError = super::DocumentedError;
