// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUniBackupPolicies`, from `sas/DescribeUniBackupPolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists anti-ransomware policies for databases, with agent status and latest backup result.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeUniBackupPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_uni_backup_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUniBackupPoliciesRequest {
    /// Name that the policy goes by.
    pub policy_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl DescribeUniBackupPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    DescribeUniBackupPoliciesRequest {
        "PolicyName" => policy_name: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for DescribeUniBackupPoliciesRequest {
    type Response = DescribeUniBackupPoliciesResponse;
    type Error = DescribeUniBackupPoliciesError;
    const INFO: OperationInfo = super::operation("DescribeUniBackupPolicies")
        .read_only();
    const ERRORS: &'static [DescribeUniBackupPoliciesError] = &[
        DescribeUniBackupPoliciesError::NoPermission,
        DescribeUniBackupPoliciesError::ServerError,
    ];
}

impl Paginated for DescribeUniBackupPoliciesRequest {
    type Item = UniBackupPolicy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.uni_backup_policies)
    }
}

/// Response to [`DescribeUniBackupPoliciesRequest`].
#[non_exhaustive]
pub struct DescribeUniBackupPoliciesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ACF97412-FD09-4D1F-994F-34DF12BR****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Policies that apply to the uni backup.
    pub uni_backup_policies: Vec<UniBackupPolicy>,
}

response! {
    DescribeUniBackupPoliciesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "UniBackupPolicies" => uni_backup_policies: list(""),
    }
}

/// Policies that apply to the uni backup.
#[non_exhaustive]
pub struct UniBackupPolicy {
    /// State that the policy is in. Example: `opening`.
    pub policy_status: Option<String>,
    /// Reason of the failure in words. Example: `AttachRamRoleError`.
    pub error_message: Option<String>,
    /// Result of the step or check named latest back. Example: `completed`.
    pub latest_back_result: Option<String>,
    /// Region that the uni lies in. Example: `cn-hangzhou`.
    pub uni_region_id: Option<String>,
    /// State that the plan is in. Example: `creating`.
    pub plan_status: Option<String>,
    /// ID of the database backup client on the server. Example: `cf1bcad4063f11ed800000163e0e****`.
    pub instance_uuid: Option<String>,
    /// Name that the policy goes by. Example: `auto_oracle_37f`.
    pub policy_name: Option<String>,
    /// Text for people about the agent error. Example: `INSTALL_TIMEOUT`.
    pub agent_error_message: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-9dp7mubt5wit6g0h****`.
    pub instance_id: Option<String>,
    /// State that the agent is in. Example: `INSTALLED`.
    pub agent_status: Option<String>,
    /// Which kind of database it is or is to be. Example: `MYSQL`.
    pub database_type: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `EXPIRED`.
    pub error_code: Option<String>,
    /// Name that the database goes by. Example: `abc123`.
    pub database_name: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-001`.
    pub instance_name: Option<String>,
    /// Time that is set or recorded for this: latest backup. Example: `2022-01-01 00:00:11`.
    pub latest_backup_time: Option<String>,
    /// How the instance stands at present; it decides what can be done with it. Example: `Running`.
    pub instance_status: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `123`.
    pub policy_id: Option<i64>,
}

response! {
    UniBackupPolicy {
        "PolicyStatus" => policy_status: value,
        "ErrorMessage" => error_message: value,
        "LatestBackResult" => latest_back_result: value,
        "UniRegionId" => uni_region_id: value,
        "PlanStatus" => plan_status: value,
        "InstanceUuid" => instance_uuid: value,
        "PolicyName" => policy_name: value,
        "AgentErrorMessage" => agent_error_message: value,
        "InstanceId" => instance_id: value,
        "AgentStatus" => agent_status: value,
        "DatabaseType" => database_type: value,
        "ErrorCode" => error_code: value,
        "DatabaseName" => database_name: value,
        "InstanceName" => instance_name: value,
        "LatestBackupTime" => latest_backup_time: value,
        "InstanceStatus" => instance_status: value,
        "PolicyId" => policy_id: value,
    }
}

/// Errors that the documentation of [`DescribeUniBackupPoliciesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeUniBackupPoliciesError = super::DocumentedError;
