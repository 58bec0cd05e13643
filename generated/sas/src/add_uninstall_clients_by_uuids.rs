// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddUninstallClientsByUuids`, from `sas/AddUninstallClientsByUuids.md`.

use alicloud_runtime::codegen::*;

/// Schedules the Security Center agent for removal from the servers given by UUID.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::AddUninstallClientsByUuidsRequest::new()
///     .uuids("...");
/// let reply = client.add_uninstall_clients_by_uuids(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddUninstallClientsByUuidsRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Name of the function in the client that is called.
    pub call_method: Option<String>,
    /// Remark on why the client is removed.
    pub feedback: Option<String>,
}

impl AddUninstallClientsByUuidsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `CallMethod`.
    pub fn call_method(mut self, value: impl Into<String>) -> Self {
        self.call_method = Some(value.into());
        self
    }
    /// Sets `Feedback`.
    pub fn feedback(mut self, value: impl Into<String>) -> Self {
        self.feedback = Some(value.into());
        self
    }
}

request! {
    AddUninstallClientsByUuidsRequest {
        "SourceIp" => source_ip: query,
        "Uuids" => uuids: query,
        "Region" => region: query,
        "CallMethod" => call_method: query,
        "Feedback" => feedback: query,
    }
}

impl Operation for AddUninstallClientsByUuidsRequest {
    type Response = AddUninstallClientsByUuidsResponse;
    type Error = AddUninstallClientsByUuidsError;
    const INFO: OperationInfo = super::operation("AddUninstallClientsByUuids")
        .required(&["Uuids"]);
    const ERRORS: &'static [AddUninstallClientsByUuidsError] = &[
        AddUninstallClientsByUuidsError::NoPermission,
        AddUninstallClientsByUuidsError::ServerError,
    ];
}

/// Response to [`AddUninstallClientsByUuidsRequest`].
pub type AddUninstallClientsByUuidsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`AddUninstallClientsByUuidsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type AddUninstallClientsByUuidsError = super::DocumentedError;
