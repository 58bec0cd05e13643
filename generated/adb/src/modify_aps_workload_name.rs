// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApsWorkloadName`, from `adb/ModifyApsWorkloadName.md`.

use alicloud_runtime::codegen::*;

/// Gives an APS workload of a cluster another name.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyApsWorkloadNameRequest::new()
///     .region_id("...")
///     .db_cluster_id("...")
///     .workload_id("...")
///     .workload_name("...");
/// let reply = client.modify_aps_workload_name(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApsWorkloadNameRequest {
    /// **Required.** Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the workload that the call is about.
    pub workload_id: Option<String>,
    /// **Required.** Name that the workload goes by.
    pub workload_name: Option<String>,
}

impl ModifyApsWorkloadNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `WorkloadId`, which is required.
    pub fn workload_id(mut self, value: impl Into<String>) -> Self {
        self.workload_id = Some(value.into());
        self
    }
    /// Sets `WorkloadName`, which is required.
    pub fn workload_name(mut self, value: impl Into<String>) -> Self {
        self.workload_name = Some(value.into());
        self
    }
}

request! {
    ModifyApsWorkloadNameRequest {
        "RegionId" => region_id: form,
        "DBClusterId" => db_cluster_id: form,
        "WorkloadId" => workload_id: form,
        "WorkloadName" => workload_name: form,
    }
}

impl Operation for ModifyApsWorkloadNameRequest {
    type Response = ModifyApsWorkloadNameResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApsWorkloadName")
        .required(&["RegionId", "DBClusterId", "WorkloadId", "WorkloadName"]);
}

/// Response to [`ModifyApsWorkloadNameRequest`], which the documentation does not describe.
pub type ModifyApsWorkloadNameResponse = alicloud_runtime::UndocumentedResponse;
