// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHanaBackupPlans`, from `hbr/DescribeHanaBackupPlans.md`.

use alicloud_runtime::codegen::*;

/// Lists SAP HANA backup plans, by instance or database.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeHanaBackupPlansRequest::new()
///     .cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_hana_backup_plans(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHanaBackupPlansRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// **Required.** Group of backup clients that does the work; in calls about SAP HANA the registered
    /// instance, in calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// SAP HANA database that is meant; `SYSTEMDB` is the one of the system.
    pub database_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeHanaBackupPlansRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `DatabaseName`.
    pub fn database_name(mut self, value: impl Into<String>) -> Self {
        self.database_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHanaBackupPlansRequest {
        "VaultId" => vault_id: query,
        "ClusterId" => cluster_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DatabaseName" => database_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeHanaBackupPlansRequest {
    type Response = DescribeHanaBackupPlansResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHanaBackupPlans")
        .required(&["ClusterId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeHanaBackupPlansRequest {
    type Item = HanaBackupPlan;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.hana_backup_plans)
    }
}

/// Response to [`DescribeHanaBackupPlansRequest`].
#[non_exhaustive]
pub struct DescribeHanaBackupPlansResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F029C1C7-26B6-5ADD-A73E-D85CCD7C73A9`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `6`.
    pub total_count: Option<i64>,
    /// The hana backup plans that were found or are concerned, one entry each.
    pub hana_backup_plans: Vec<HanaBackupPlan>,
}

response! {
    DescribeHanaBackupPlansResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "HanaBackupPlans" => hana_backup_plans: list("HanaBackupPlan"),
    }
}

/// The hana backup plans that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct HanaBackupPlan {
    /// Backup vault, the storage that holds the backups. Example: `v-000csihw82pqkd7hcjws`.
    pub vault_id: Option<String>,
    /// Beginning of the names of backups. Example: `COMPLETE_DATA_BACKUP`.
    pub backup_prefix: Option<String>,
    /// When it is to run, as a rule in the notation of cron. Example: `I|1602673264|P1D`.
    pub schedule: Option<String>,
    /// SAP HANA database that is meant; `SYSTEMDB` is the one of the system. Example: `SYSTEMDB`.
    pub database_name: Option<String>,
    /// Whether the backup holds all data or only what changed since the last one. Example: `COMPLETE`.
    pub backup_type: Option<String>,
    /// Whether the item is switched off. Example: `false`.
    pub disabled: Option<bool>,
    /// Backup schedule that is meant, as listed by
    /// [`DescribeBackupPlans`](super::Client::describe_backup_plans).
    /// Example: `pl-0000tnyndg3ne5m4ubeu`.
    pub plan_id: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster. Example: `cl-0002scknka*****`.
    pub cluster_id: Option<String>,
    /// Display text for the backup plan. Example: `plan-20220118-141153`.
    pub plan_name: Option<String>,
}

response! {
    HanaBackupPlan {
        "VaultId" => vault_id: value,
        "BackupPrefix" => backup_prefix: value,
        "Schedule" => schedule: value,
        "DatabaseName" => database_name: value,
        "BackupType" => backup_type: value,
        "Disabled" => disabled: value,
        "PlanId" => plan_id: value,
        "ClusterId" => cluster_id: value,
        "PlanName" => plan_name: value,
    }
}
