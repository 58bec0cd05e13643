// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSDG`, from `ens/DeleteSDG.md`.

use alicloud_runtime::codegen::*;

/// Deletes shared data groups; once a source disk has none left, it is cleaned up too.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DeleteSDGRequest::new()
///     .sdg_id(["..."]);
/// let reply = client.delete_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSDGRequest {
    /// **Required.** ID of the SDG that the call is about.
    pub sdg_id: Vec<String>,
}

impl DeleteSDGRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SDGId`, which is required.
    pub fn sdg_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sdg_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteSDGRequest {
        "SDGId" => sdg_id: query_json,
    }
}

impl Operation for DeleteSDGRequest {
    type Response = DeleteSDGResponse;
    type Error = DeleteSDGError;
    const INFO: OperationInfo = super::operation("DeleteSDG").required(&["SDGId"]);
    const ERRORS: &'static [DeleteSDGError] = &[
        DeleteSDGError::InterfaceCallError,
        DeleteSDGError::InterfaceCallFailed,
        DeleteSDGError::ParameterInvalid,
        DeleteSDGError::NoPermission,
        DeleteSDGError::InvalidParameterAny,
    ];
}

/// Response to [`DeleteSDGRequest`].
pub type DeleteSDGResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSDGRequest`] names.
///
/// - [`InterfaceCallError`](super::DocumentedError::InterfaceCallError)
/// - [`InterfaceCallFailed`](super::DocumentedError::InterfaceCallFailed)
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DeleteSDGError = super::DocumentedError;
