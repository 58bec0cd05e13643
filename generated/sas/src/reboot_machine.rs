// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RebootMachine`, from `sas/RebootMachine.md`.

use alicloud_runtime::codegen::*;

/// Restarts a server; works only for Windows.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::RebootMachineRequest::new()
///     .uuid("...");
/// let reply = client.reboot_machine(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RebootMachineRequest {
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl RebootMachineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    RebootMachineRequest {
        "Uuid" => uuid: query,
    }
}

impl Operation for RebootMachineRequest {
    type Response = RebootMachineResponse;
    type Error = RebootMachineError;
    const INFO: OperationInfo = super::operation("RebootMachine").required(&["Uuid"]);
    const ERRORS: &'static [RebootMachineError] = &[
        RebootMachineError::NoPermission,
        RebootMachineError::ServerError,
    ];
}

/// Response to [`RebootMachineRequest`].
pub type RebootMachineResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RebootMachineRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type RebootMachineError = super::DocumentedError;
