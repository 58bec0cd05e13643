// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVirusScanOnceTask`, from `sas/CreateVirusScanOnceTask.md`.

use alicloud_runtime::codegen::*;

/// Creates a one-time virus scan and runs it right away.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateVirusScanOnceTaskRequest::new();
/// let reply = client.create_virus_scan_once_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVirusScanOnceTaskRequest {
    /// Key that opens, signs or picks out the selection.
    pub selection_key: Option<String>,
    /// Which kind of scan it is or is to be.
    pub scan_type: Option<String>,
    /// Path under which the scan is found. Items: at most 1000.
    pub scan_path: Vec<String>,
    /// Parameter or parameters, in the notation that the operation defines.
    pub param: Option<String>,
}

impl CreateVirusScanOnceTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SelectionKey`.
    pub fn selection_key(mut self, value: impl Into<String>) -> Self {
        self.selection_key = Some(value.into());
        self
    }
    /// Sets `ScanType`.
    pub fn scan_type(mut self, value: impl Into<String>) -> Self {
        self.scan_type = Some(value.into());
        self
    }
    /// Sets `ScanPath`.
    pub fn scan_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scan_path = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Param`.
    pub fn param(mut self, value: impl Into<String>) -> Self {
        self.param = Some(value.into());
        self
    }
}

request! {
    CreateVirusScanOnceTaskRequest {
        "SelectionKey" => selection_key: query,
        "ScanType" => scan_type: query,
        "ScanPath" => scan_path: query,
        "Param" => param: query,
    }
}

impl Operation for CreateVirusScanOnceTaskRequest {
    type Response = CreateVirusScanOnceTaskResponse;
    type Error = CreateVirusScanOnceTaskError;
    const INFO: OperationInfo = super::operation("CreateVirusScanOnceTask");
    const ERRORS: &'static [CreateVirusScanOnceTaskError] = &[
        CreateVirusScanOnceTaskError::NoPermission,
        CreateVirusScanOnceTaskError::ServerError,
    ];
}

/// Response to [`CreateVirusScanOnceTaskRequest`].
pub type CreateVirusScanOnceTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateVirusScanOnceTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateVirusScanOnceTaskError = super::DocumentedError;
