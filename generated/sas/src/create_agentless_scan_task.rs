// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAgentlessScanTask`, from `sas/CreateAgentlessScanTask.md`.

use alicloud_runtime::codegen::*;

/// Starts an agentless detection task for hosts, which can also cover their data disks.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateAgentlessScanTaskRequest::new()
///     .target_type(1);
/// let reply = client.create_agentless_scan_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAgentlessScanTaskRequest {
    /// **Required.** Which kind of target it is or is to be.
    pub target_type: Option<i32>,
    /// Items of the kind uuid to work on or to narrow the list down to. Items: at most 1000.
    pub uuid_list: Vec<String>,
    /// How many days this is: auto delete.
    pub auto_delete_days: Option<i32>,
    /// Whether disks besides the system disk are scanned as well.
    pub scan_data_disk: Option<bool>,
    /// Whether snapshots and other resources that cost money are deleted after the scan.
    pub release_after_scan: Option<bool>,
    /// Which kind of asset selection it is or is to be.
    pub asset_selection_type: Option<String>,
}

impl CreateAgentlessScanTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetType`, which is required.
    #[inline]
    pub fn target_type(mut self, value: i32) -> Self {
        self.target_type = Some(value);
        self
    }
    /// Sets `UuidList`.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AutoDeleteDays`.
    #[inline]
    pub fn auto_delete_days(mut self, value: i32) -> Self {
        self.auto_delete_days = Some(value);
        self
    }
    /// Sets `ScanDataDisk`.
    #[inline]
    pub fn scan_data_disk(mut self, value: bool) -> Self {
        self.scan_data_disk = Some(value);
        self
    }
    /// Sets `ReleaseAfterScan`.
    #[inline]
    pub fn release_after_scan(mut self, value: bool) -> Self {
        self.release_after_scan = Some(value);
        self
    }
    /// Sets `AssetSelectionType`.
    pub fn asset_selection_type(mut self, value: impl Into<String>) -> Self {
        self.asset_selection_type = Some(value.into());
        self
    }
}

request! {
    CreateAgentlessScanTaskRequest {
        "TargetType" => target_type: query,
        "UuidList" => uuid_list: query,
        "AutoDeleteDays" => auto_delete_days: query,
        "ScanDataDisk" => scan_data_disk: query,
        "ReleaseAfterScan" => release_after_scan: query,
        "AssetSelectionType" => asset_selection_type: query,
    }
}

impl Operation for CreateAgentlessScanTaskRequest {
    type Response = CreateAgentlessScanTaskResponse;
    type Error = CreateAgentlessScanTaskError;
    const INFO: OperationInfo = super::operation("CreateAgentlessScanTask")
        .required(&["TargetType"]);
    const ERRORS: &'static [CreateAgentlessScanTaskError] = &[
        CreateAgentlessScanTaskError::NoPermission,
        CreateAgentlessScanTaskError::ServerError,
    ];
}

/// Response to [`CreateAgentlessScanTaskRequest`].
pub type CreateAgentlessScanTaskResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateAgentlessScanTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateAgentlessScanTaskError = super::DocumentedError;
