// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUpgradeStatus`, from `cs/GetUpgradeStatus.md`.

use alicloud_runtime::codegen::*;

/// Returns step, state, and error of the Kubernetes version upgrade of a cluster; deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::GetUpgradeStatusRequest::new()
///     .cluster_id("c106f377e16f34eb1808d6b9362c9****");
/// let reply = client.get_upgrade_status(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct GetUpgradeStatusRequest {
    /// **Required.** ID of the cluster that the call works on, as
    /// [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returned it.
    /// Example: `c106f377e16f34eb1808d6b9362c9****`.
    pub cluster_id: Option<String>,
}

impl GetUpgradeStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    GetUpgradeStatusRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for GetUpgradeStatusRequest {
    type Response = GetUpgradeStatusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("GetUpgradeStatus")
        .roa("GET", "/api/v2/clusters/{ClusterId}/upgrade/status")
        .required(&["ClusterId"])
        .read_only();
}

/// Response to [`GetUpgradeStatusRequest`].
#[non_exhaustive]
pub struct GetUpgradeStatusResponse {
    /// Why the node could not be created, or why the upgrade failed.
    /// Example: `subject to actual return`.
    pub error_message: Option<String>,
    /// Report of the checks made before the upgrade. Example: `be4c8eb72de94d459ea7ace7c811d119`.
    pub precheck_report_id: Option<String>,
    /// Whether the upgrade of the cluster succeeded, failed, or is paused or running.
    /// Example: `running`.
    pub status: Option<String>,
    /// How far the upgrade of the cluster has come, from the first checks to success.
    /// Example: `prechecking`.
    pub upgrade_step: Option<String>,
    /// Details of the task that carries out the upgrade.
    pub upgrade_task: Option<UpgradeTask>,
}

response! {
    GetUpgradeStatusResponse {
        "error_message" => error_message: value,
        "precheck_report_id" => precheck_report_id: value,
        "status" => status: value,
        "upgrade_step" => upgrade_step: value,
        "upgrade_task" => upgrade_task: value,
    }
}

/// Details of the task that carries out the upgrade.
#[non_exhaustive]
pub struct UpgradeTask {
    /// Whether the step of the upgrade is running, done, or failed. Example: `running`.
    pub status: Option<String>,
    /// Text for people on how the call, the check or the resource stands.
    /// Example: `subject to actual return`.
    pub message: Option<String>,
}

response! {
    UpgradeTask {
        "status" => status: value,
        "message" => message: value,
    }
}
