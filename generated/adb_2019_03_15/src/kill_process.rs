// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `KillProcess`, from `adb_2019_03_15/KillProcess.md`.

use alicloud_runtime::codegen::*;

/// Ends a running task by its process ID; its work is lost.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::KillProcessRequest::new()
///     .db_cluster_id("...");
/// let reply = client.kill_process(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct KillProcessRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// ID of the process that the call is about.
    pub process_id: Option<String>,
}

impl KillProcessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ProcessId`.
    pub fn process_id(mut self, value: impl Into<String>) -> Self {
        self.process_id = Some(value.into());
        self
    }
}

request! {
    KillProcessRequest {
        "DBClusterId" => db_cluster_id: query,
        "ProcessId" => process_id: query,
    }
}

impl Operation for KillProcessRequest {
    type Response = KillProcessResponse;
    type Error = KillProcessError;
    const INFO: OperationInfo = super::operation("KillProcess")
        .required(&["DBClusterId"]);
    const ERRORS: &'static [KillProcessError] = &[
        KillProcessError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`KillProcessRequest`].
pub type KillProcessResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`KillProcessRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type KillProcessError = super::DocumentedError;
