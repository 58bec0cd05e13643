// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveSDG`, from `ens/RemoveSDG.md`.

use alicloud_runtime::codegen::*;

/// Removes the deployed shared data group (SDG) from instances, which return to local storage.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RemoveSDGRequest::new()
///     .instance_ids(["..."]);
/// let reply = client.remove_sdg(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RemoveSDGRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
}

impl RemoveSDGRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    RemoveSDGRequest {
        "InstanceIds" => instance_ids: query_json,
    }
}

impl Operation for RemoveSDGRequest {
    type Response = RemoveSDGResponse;
    type Error = RemoveSDGError;
    const INFO: OperationInfo = super::operation("RemoveSDG")
        .method("GET")
        .required(&["InstanceIds"]);
    const ERRORS: &'static [RemoveSDGError] = &[
        RemoveSDGError::ParameterInvalid,
        RemoveSDGError::InterfaceCallError,
        RemoveSDGError::InterfaceCallFailed,
        RemoveSDGError::NoPermission,
        RemoveSDGError::InvalidParameterAny,
    ];
}

/// Response to [`RemoveSDGRequest`].
pub type RemoveSDGResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RemoveSDGRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InterfaceCallError`](super::DocumentedError::InterfaceCallError)
/// - [`InterfaceCallFailed`](super::DocumentedError::InterfaceCallFailed)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type RemoveSDGError = super::DocumentedError;
