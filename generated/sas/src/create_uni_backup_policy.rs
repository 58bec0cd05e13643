// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUniBackupPolicy`, from `sas/CreateUniBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Creates an anti-ransomware policy that backs up a database.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateUniBackupPolicyRequest::new()
///     .policy_name("...")
///     .instance_id("...")
///     .database_type("...")
///     .retention(1)
///     .speed_limiter(1)
///     .uni_region_id("...")
///     .full_plan("...")
///     .inc_plan("...");
/// let reply = client.create_uni_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUniBackupPolicyRequest {
    /// **Required.** Name that the policy goes by.
    pub policy_name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** Which kind of database it is or is to be.
    pub database_type: Option<String>,
    /// **Required.** How long it is kept.
    pub retention: Option<i32>,
    /// **Required.** Most bytes a second that the backup takes of the network.
    pub speed_limiter: Option<i64>,
    /// Login name of the account.
    pub account_name: Option<String>,
    /// Password that the account logs on with.
    pub account_password: Option<String>,
    /// Whether you registered the database by hand rather than found it by a search.
    pub database_add_by_user: Option<String>,
    /// **Required.** Region that the uni lies in.
    pub uni_region_id: Option<String>,
    /// **Required.** When and how often everything is backed up.
    pub full_plan: Option<Value>,
    /// **Required.** When and how often only what changed is backed up.
    pub inc_plan: Option<Value>,
}

impl CreateUniBackupPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyName`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `DatabaseType`, which is required.
    pub fn database_type(mut self, value: impl Into<String>) -> Self {
        self.database_type = Some(value.into());
        self
    }
    /// Sets `Retention`, which is required.
    #[inline]
    pub fn retention(mut self, value: i32) -> Self {
        self.retention = Some(value);
        self
    }
    /// Sets `SpeedLimiter`, which is required.
    #[inline]
    pub fn speed_limiter(mut self, value: i64) -> Self {
        self.speed_limiter = Some(value);
        self
    }
    /// Sets `AccountName`.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPassword`.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `DatabaseAddByUser`.
    pub fn database_add_by_user(mut self, value: impl Into<String>) -> Self {
        self.database_add_by_user = Some(value.into());
        self
    }
    /// Sets `UniRegionId`, which is required.
    pub fn uni_region_id(mut self, value: impl Into<String>) -> Self {
        self.uni_region_id = Some(value.into());
        self
    }
    /// Sets `FullPlan`, which is required.
    pub fn full_plan(mut self, value: impl Into<Value>) -> Self {
        self.full_plan = Some(value.into());
        self
    }
    /// Sets `IncPlan`, which is required.
    pub fn inc_plan(mut self, value: impl Into<Value>) -> Self {
        self.inc_plan = Some(value.into());
        self
    }
}

request! {
    CreateUniBackupPolicyRequest {
        "PolicyName" => policy_name: query,
        "InstanceId" => instance_id: query,
        "Uuid" => uuid: query,
        "DatabaseType" => database_type: query,
        "Retention" => retention: query,
        "SpeedLimiter" => speed_limiter: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
        "DatabaseAddByUser" => database_add_by_user: query,
        "UniRegionId" => uni_region_id: query,
        "FullPlan" => full_plan: query_json,
        "IncPlan" => inc_plan: query_json,
    }
}

impl Operation for CreateUniBackupPolicyRequest {
    type Response = CreateUniBackupPolicyResponse;
    type Error = CreateUniBackupPolicyError;
    const INFO: OperationInfo = super::operation("CreateUniBackupPolicy")
        .required(
            &[
                "PolicyName",
                "InstanceId",
                "DatabaseType",
                "Retention",
                "SpeedLimiter",
                "UniRegionId",
                "FullPlan",
                "IncPlan",
            ],
        );
    const ERRORS: &'static [CreateUniBackupPolicyError] = &[
        CreateUniBackupPolicyError::FailedToActivateUniBackupInstance,
        CreateUniBackupPolicyError::AntiRansomwareCapacityUseUp,
        CreateUniBackupPolicyError::DatabaseTypeNotSupport,
        CreateUniBackupPolicyError::NoPermission,
        CreateUniBackupPolicyError::ServerError,
    ];
}

/// Response to [`CreateUniBackupPolicyRequest`].
pub type CreateUniBackupPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateUniBackupPolicyRequest`] names.
///
/// - [`FailedToActivateUniBackupInstance`](super::DocumentedError::FailedToActivateUniBackupInstance)
/// - [`AntiRansomwareCapacityUseUp`](super::DocumentedError::AntiRansomwareCapacityUseUp)
/// - [`DatabaseTypeNotSupport`](super::DocumentedError::DatabaseTypeNotSupport)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateUniBackupPolicyError = super::DocumentedError;
