// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudMigrationPrecheckResult`, from `rds/DescribeCloudMigrationPrecheckResult.md`.

use alicloud_runtime::codegen::*;

/// Lists the checks made ahead of a PostgreSQL migration, with their results.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeCloudMigrationPrecheckResultRequest::new()
///     .db_instance_name("...")
///     .page_size(1)
///     .page_number(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cloud_migration_precheck_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudMigrationPrecheckResultRequest {
    /// **Required.** Database instance, by its ID.
    pub db_instance_name: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<i64>,
    /// Name of the task; the service makes one up if it may be left out.
    pub task_name: Option<String>,
    /// Address of the self-managed PostgreSQL database that is brought to the cloud.
    pub source_ip_address: Option<String>,
    /// Port of the self-managed database.
    pub source_port: Option<i64>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i64>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i64>,
}

impl DescribeCloudMigrationPrecheckResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    #[inline]
    pub fn task_id(mut self, value: i64) -> Self {
        self.task_id = Some(value);
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `SourceIpAddress`.
    pub fn source_ip_address(mut self, value: impl Into<String>) -> Self {
        self.source_ip_address = Some(value.into());
        self
    }
    /// Sets `SourcePort`.
    #[inline]
    pub fn source_port(mut self, value: i64) -> Self {
        self.source_port = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeCloudMigrationPrecheckResultRequest {
        "DBInstanceName" => db_instance_name: query,
        "TaskId" => task_id: query,
        "TaskName" => task_name: query,
        "SourceIpAddress" => source_ip_address: query,
        "SourcePort" => source_port: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeCloudMigrationPrecheckResultRequest {
    type Response = DescribeCloudMigrationPrecheckResultResponse;
    type Error = DescribeCloudMigrationPrecheckResultError;
    const INFO: OperationInfo = super::operation("DescribeCloudMigrationPrecheckResult")
        .required(&["DBInstanceName", "PageSize", "PageNumber"])
        .read_only();
    const ERRORS: &'static [DescribeCloudMigrationPrecheckResultError] = &[
        DescribeCloudMigrationPrecheckResultError::OrderComboInstanceNotAllowOperate,
        DescribeCloudMigrationPrecheckResultError::PricePricingPlanResultNotFound,
        DescribeCloudMigrationPrecheckResultError::OrderNoRealNameAuthentication,
        DescribeCloudMigrationPrecheckResultError::InvalidDBInstanceNameNotFound,
    ];
}

impl Paginated for DescribeCloudMigrationPrecheckResultRequest {
    type Item = CloudMigrationPrecheckItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_size)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeCloudMigrationPrecheckResultRequest`].
#[non_exhaustive]
pub struct DescribeCloudMigrationPrecheckResultResponse {
    /// How large the total is or is to be. Example: `1`.
    pub total_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7E4A6E1B-789B-5F16-9736-39AA57FC7374`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<CloudMigrationPrecheckItem>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
}

response! {
    DescribeCloudMigrationPrecheckResultResponse {
        "TotalSize" => total_size: value,
        "RequestId" => request_id: value,
        "Items" => items: list(""),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CloudMigrationPrecheckItem {
    /// When the item was created. Example: `2022-02-25T06:57:41Z`.
    pub gmt_created: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-02-25T06:58:00Z`.
    pub gmt_modified: Option<Timestamp>,
    /// ID of the task, for asking how far it is. Example: `440420798`.
    pub task_id: Option<i64>,
    /// Name that the task can be looked up by. Example: `lxbv6rtxno8`.
    pub task_name: Option<String>,
    /// Where the self-managed database runs, such as in a data center or on ECS. Example: `ecsonvpc`.
    pub source_category: Option<String>,
    /// Address of the self-managed PostgreSQL database that is brought to the cloud.
    /// Example: `172.2.XX.XX`.
    pub source_ip_address: Option<String>,
    /// Port of the self-managed database. Example: `5432`.
    pub source_port: Option<i64>,
    /// Account of the self-managed database that the migration logs on with. Example: `migratetest`.
    pub source_account: Option<String>,
    /// Password of that account; keep it secret. Example: `123456`.
    pub source_password: Option<String>,
    /// Reserved field; always empty.
    pub target_eip: Option<String>,
    /// Instance that the data is brought to. Example: `pgm-bp102g323jd4****`.
    pub target_instance_name: Option<String>,
    /// What the check or the task found or did. Example: `text`.
    pub detail: Option<String>,
}

response! {
    CloudMigrationPrecheckItem {
        "GmtCreated" => gmt_created: value,
        "GmtModified" => gmt_modified: value,
        "TaskId" => task_id: value,
        "TaskName" => task_name: value,
        "SourceCategory" => source_category: value,
        "SourceIpAddress" => source_ip_address: value,
        "SourcePort" => source_port: value,
        "SourceAccount" => source_account: value,
        "SourcePassword" => source_password: value,
        "TargetEip" => target_eip: value,
        "TargetInstanceName" => target_instance_name: value,
        "Detail" => detail: value,
    }
}

/// Errors that the documentation of [`DescribeCloudMigrationPrecheckResultRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InvalidDBInstanceNameNotFound`](super::DocumentedError::InvalidDBInstanceNameNotFound)
pub type DescribeCloudMigrationPrecheckResultError = super::DocumentedError;
