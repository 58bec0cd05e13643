// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHanaBackupPlan`, from `hbr/DeleteHanaBackupPlan.md`.

use alicloud_runtime::codegen::*;

/// Deletes a backup plan for SAP HANA; nothing is backed up by it any more.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeleteHanaBackupPlanRequest::new()
///     .vault_id("...")
///     .cluster_id("...")
///     .plan_id("...");
/// let reply = client.delete_hana_backup_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHanaBackupPlanRequest {
    /// **Required.** Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// **Required.** Backup schedule that is meant, as listed by
    /// [`DescribeBackupPlans`](super::Client::describe_backup_plans).
    pub plan_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteHanaBackupPlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultId`, which is required.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `PlanId`, which is required.
    pub fn plan_id(mut self, value: impl Into<String>) -> Self {
        self.plan_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteHanaBackupPlanRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "PlanId" => plan_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteHanaBackupPlanRequest {
    type Response = DeleteHanaBackupPlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteHanaBackupPlan")
        .required(&["VaultId", "ClusterId", "PlanId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeleteHanaBackupPlanRequest`].
#[non_exhaustive]
pub struct DeleteHanaBackupPlanResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `071E4789-6256-526B-B22E-2A9CDDB9EB21`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DeleteHanaBackupPlanResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
