// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUniRestorePlan`, from `sas/CreateUniRestorePlan.md`.

use alicloud_runtime::codegen::*;

/// Creates a task that restores a database from anti-ransomware backups.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateUniRestorePlanRequest::new()
///     .time_point(1)
///     .policy_id(1);
/// let reply = client.create_uni_restore_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUniRestorePlanRequest {
    /// **Required.** Moment whose state of the data is restored, in milliseconds since 1970.
    pub time_point: Option<i64>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<i64>,
    /// Database that the call or the item is about.
    pub database: Option<String>,
    /// ID of the database backup client on the server that data is restored to.
    pub instance_uuid: Option<String>,
    /// Time that is set or recorded for this: reset.
    pub reset_time: Option<String>,
    /// System change number of an Oracle database up to which it is restored.
    pub reset_scn: Option<String>,
    /// What is known about the restore.
    pub restore_info: Option<String>,
}

impl CreateUniRestorePlanRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TimePoint`, which is required.
    #[inline]
    pub fn time_point(mut self, value: i64) -> Self {
        self.time_point = Some(value);
        self
    }
    /// Sets `PolicyId`, which is required.
    #[inline]
    pub fn policy_id(mut self, value: i64) -> Self {
        self.policy_id = Some(value);
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `InstanceUuid`.
    pub fn instance_uuid(mut self, value: impl Into<String>) -> Self {
        self.instance_uuid = Some(value.into());
        self
    }
    /// Sets `ResetTime`.
    pub fn reset_time(mut self, value: impl Into<String>) -> Self {
        self.reset_time = Some(value.into());
        self
    }
    /// Sets `ResetScn`.
    pub fn reset_scn(mut self, value: impl Into<String>) -> Self {
        self.reset_scn = Some(value.into());
        self
    }
    /// Sets `RestoreInfo`.
    pub fn restore_info(mut self, value: impl Into<String>) -> Self {
        self.restore_info = Some(value.into());
        self
    }
}

request! {
    CreateUniRestorePlanRequest {
        "TimePoint" => time_point: query,
        "PolicyId" => policy_id: query,
        "Database" => database: query,
        "InstanceUuid" => instance_uuid: query,
        "ResetTime" => reset_time: query,
        "ResetScn" => reset_scn: query,
        "RestoreInfo" => restore_info: query,
    }
}

impl Operation for CreateUniRestorePlanRequest {
    type Response = CreateUniRestorePlanResponse;
    type Error = CreateUniRestorePlanError;
    const INFO: OperationInfo = super::operation("CreateUniRestorePlan")
        .required(&["TimePoint", "PolicyId"]);
    const ERRORS: &'static [CreateUniRestorePlanError] = &[
        CreateUniRestorePlanError::NoPermission,
        CreateUniRestorePlanError::ServerError,
    ];
}

/// Response to [`CreateUniRestorePlanRequest`].
pub type CreateUniRestorePlanResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CreateUniRestorePlanRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateUniRestorePlanError = super::DocumentedError;
