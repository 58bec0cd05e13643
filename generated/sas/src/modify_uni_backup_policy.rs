// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUniBackupPolicy`, from `sas/ModifyUniBackupPolicy.md`.

use alicloud_runtime::codegen::*;

/// Changes an anti-ransomware policy for databases.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyUniBackupPolicyRequest::new()
///     .policy_id(1);
/// let reply = client.modify_uni_backup_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUniBackupPolicyRequest {
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// Name that the policy goes by.
    pub policy_name: Option<String>,
    /// How long it is kept.
    pub retention: Option<i32>,
    /// Most bytes a second that the backup takes of the network.
    pub speed_limiter: Option<i64>,
    /// Login name of the account.
    pub account_name: Option<String>,
    /// Password that the account logs on with.
    pub account_password: Option<String>,
    /// When and how often everything is backed up.
    pub full_plan: Option<Value>,
    /// When and how often only what changed is backed up.
    pub inc_plan: Option<Value>,
    /// State of the policy, to narrow the list down to or to be put into.
    pub policy_status: Option<String>,
}

impl ModifyUniBackupPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
    /// Sets `PolicyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `Retention`.
    #[inline]
    pub fn retention(mut self, value: i32) -> Self {
        self.retention = Some(value);
        self
    }
    /// Sets `SpeedLimiter`.
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
    /// Sets `FullPlan`.
    pub fn full_plan(mut self, value: impl Into<Value>) -> Self {
        self.full_plan = Some(value.into());
        self
    }
    /// Sets `IncPlan`.
    pub fn inc_plan(mut self, value: impl Into<Value>) -> Self {
        self.inc_plan = Some(value.into());
        self
    }
    /// Sets `PolicyStatus`.
    pub fn policy_status(mut self, value: impl Into<String>) -> Self {
        self.policy_status = Some(value.into());
        self
    }
}

request! {
    ModifyUniBackupPolicyRequest {
        "PolicyId" => policy_id: query,
        "PolicyName" => policy_name: query,
        "Retention" => retention: query,
        "SpeedLimiter" => speed_limiter: query,
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query,
        "FullPlan" => full_plan: query_json,
        "IncPlan" => inc_plan: query_json,
        "PolicyStatus" => policy_status: query,
    }
}

impl Operation for ModifyUniBackupPolicyRequest {
    type Response = ModifyUniBackupPolicyResponse;
    type Error = ModifyUniBackupPolicyError;
    const INFO: OperationInfo = super::operation("ModifyUniBackupPolicy")
        .required(&["PolicyId"]);
    const ERRORS: &'static [ModifyUniBackupPolicyError] = &[
        ModifyUniBackupPolicyError::FailedToActivateUniBackupInstance,
        ModifyUniBackupPolicyError::NoPermission,
        ModifyUniBackupPolicyError::ServerError,
    ];
}

/// Response to [`ModifyUniBackupPolicyRequest`].
pub type ModifyUniBackupPolicyResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyUniBackupPolicyRequest`] names.
///
/// - [`FailedToActivateUniBackupInstance`](super::DocumentedError::FailedToActivateUniBackupInstance)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyUniBackupPolicyError = super::DocumentedError;
