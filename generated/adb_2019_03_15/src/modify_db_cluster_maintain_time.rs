// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDBClusterMaintainTime`, from `adb_2019_03_15/ModifyDBClusterMaintainTime.md`.

use alicloud_runtime::codegen::*;

/// Changes the daily time window in which a cluster may be maintained.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::ModifyDBClusterMaintainTimeRequest::new()
///     .db_cluster_id("...")
///     .maintain_time("...");
/// let reply = client.modify_db_cluster_maintain_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDBClusterMaintainTimeRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: maintain.
    pub maintain_time: Option<String>,
}

impl ModifyDBClusterMaintainTimeRequest {
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
    /// Sets `MaintainTime`, which is required.
    pub fn maintain_time(mut self, value: impl Into<String>) -> Self {
        self.maintain_time = Some(value.into());
        self
    }
}

request! {
    ModifyDBClusterMaintainTimeRequest {
        "DBClusterId" => db_cluster_id: query,
        "MaintainTime" => maintain_time: query,
    }
}

impl Operation for ModifyDBClusterMaintainTimeRequest {
    type Response = ModifyDBClusterMaintainTimeResponse;
    type Error = ModifyDBClusterMaintainTimeError;
    const INFO: OperationInfo = super::operation("ModifyDBClusterMaintainTime")
        .required(&["DBClusterId", "MaintainTime"]);
    const ERRORS: &'static [ModifyDBClusterMaintainTimeError] = &[
        ModifyDBClusterMaintainTimeError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyDBClusterMaintainTimeRequest`].
pub type ModifyDBClusterMaintainTimeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDBClusterMaintainTimeRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyDBClusterMaintainTimeError = super::DocumentedError;
