// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInterceptionTarget`, from `sas/DeleteInterceptionTarget.md`.

use alicloud_runtime::codegen::*;

/// Deletes a network object of the container firewall, which rules referred to.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteInterceptionTargetRequest::new()
///     .target_ids("...");
/// let reply = client.delete_interception_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInterceptionTargetRequest {
    /// **Required.** IDs of the targets to work on or to narrow the list down to.
    pub target_ids: Option<String>,
}

impl DeleteInterceptionTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetIds`, which is required.
    pub fn target_ids(mut self, value: impl Into<String>) -> Self {
        self.target_ids = Some(value.into());
        self
    }
}

request! {
    DeleteInterceptionTargetRequest {
        "TargetIds" => target_ids: query,
    }
}

impl Operation for DeleteInterceptionTargetRequest {
    type Response = DeleteInterceptionTargetResponse;
    type Error = DeleteInterceptionTargetError;
    const INFO: OperationInfo = super::operation("DeleteInterceptionTarget")
        .required(&["TargetIds"]);
    const ERRORS: &'static [DeleteInterceptionTargetError] = &[
        DeleteInterceptionTargetError::NoPermission,
        DeleteInterceptionTargetError::ServerError,
    ];
}

/// Response to [`DeleteInterceptionTargetRequest`].
#[non_exhaustive]
pub struct DeleteInterceptionTargetResponse {
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D81DD78E-E006-5C65-A171-C8CB09XXXXX`.
    pub request_id: Option<String>,
}

response! {
    DeleteInterceptionTargetResponse {
        "Result" => result: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteInterceptionTargetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteInterceptionTargetError = super::DocumentedError;
