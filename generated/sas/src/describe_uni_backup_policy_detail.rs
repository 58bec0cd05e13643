// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUniBackupPolicyDetail`, from `sas/DescribeUniBackupPolicyDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows a single anti-ransomware policy for databases.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeUniBackupPolicyDetailRequest::new()
///     .policy_id("...");
/// let reply = client.describe_uni_backup_policy_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUniBackupPolicyDetailRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
}

impl DescribeUniBackupPolicyDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
}

request! {
    DescribeUniBackupPolicyDetailRequest {
        "PolicyId" => policy_id: query,
    }
}

impl Operation for DescribeUniBackupPolicyDetailRequest {
    type Response = DescribeUniBackupPolicyDetailResponse;
    type Error = DescribeUniBackupPolicyDetailError;
    const INFO: OperationInfo = super::operation("DescribeUniBackupPolicyDetail")
        .required(&["PolicyId"])
        .read_only();
    const ERRORS: &'static [DescribeUniBackupPolicyDetailError] = &[
        DescribeUniBackupPolicyDetailError::NoPermission,
        DescribeUniBackupPolicyDetailError::ServerError,
    ];
}

/// Response to [`DescribeUniBackupPolicyDetailRequest`].
#[non_exhaustive]
pub struct DescribeUniBackupPolicyDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F35F45B0-5D6B-4238-BE02-A62D0760****`.
    pub request_id: Option<String>,
    /// The backup policy for databases in detail.
    pub uni_backup_policy_dto: Option<UniBackupPolicyDTO>,
}

response! {
    DescribeUniBackupPolicyDetailResponse {
        "RequestId" => request_id: value,
        "UniBackupPolicyDTO" => uni_backup_policy_dto: value,
    }
}

/// The backup policy for databases in detail.
#[non_exhaustive]
pub struct UniBackupPolicyDTO {
    /// State that the policy is in. Example: `opening`.
    pub policy_status: Option<String>,
    /// Which kind of database it is or is to be. Example: `ORACLE`.
    pub database_type: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-01`.
    pub instance_name: Option<String>,
    /// How long it is kept. Example: `7`.
    pub retention: Option<i32>,
    /// Most bytes a second that the backup takes of the network. Example: `5242880`.
    pub speed_limiter: Option<i64>,
    /// Name that the policy goes by. Example: `auto_test_sql`.
    pub policy_name: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-2zefcy2id5d60m9t****`.
    pub instance_id: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `123`.
    pub policy_id: Option<i64>,
    /// State that the agent is in. Example: `INSTALLED`.
    pub agent_status: Option<String>,
    /// Login name of the account. Example: `admin`.
    pub account_name: Option<String>,
    /// When and how often everything is backed up.
    pub full_plan: Option<Plan>,
    /// When and how often only what changed is backed up.
    pub inc_plan: Option<Plan>,
}

response! {
    UniBackupPolicyDTO {
        "PolicyStatus" => policy_status: value,
        "DatabaseType" => database_type: value,
        "InstanceName" => instance_name: value,
        "Retention" => retention: value,
        "SpeedLimiter" => speed_limiter: value,
        "PolicyName" => policy_name: value,
        "InstanceId" => instance_id: value,
        "PolicyId" => policy_id: value,
        "AgentStatus" => agent_status: value,
        "AccountName" => account_name: value,
        "FullPlan" => full_plan: value,
        "IncPlan" => inc_plan: value,
    }
}

/// When and how often everything is backed up.
#[non_exhaustive]
pub struct Plan {
    /// When it began, or where the period begins that the data is about. Example: `00:10:00`.
    pub start_time: Option<String>,
    /// Which kind of plan it is or is to be. Example: `daily`.
    pub plan_type: Option<String>,
    /// Time from one run, check or data point to the next. Example: `2`.
    pub interval: Option<i32>,
    /// The days that were found or are concerned, one entry each. Example: `0`.
    pub days: Vec<String>,
}

response! {
    Plan {
        "StartTime" => start_time: value,
        "PlanType" => plan_type: value,
        "Interval" => interval: value,
        "Days" => days: list(""),
    }
}

/// Errors that the documentation of [`DescribeUniBackupPolicyDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeUniBackupPolicyDetailError = super::DocumentedError;
