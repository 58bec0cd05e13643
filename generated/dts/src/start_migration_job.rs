// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartMigrationJob`, from `dts/StartMigrationJob.md`.

use alicloud_runtime::codegen::*;

/// Starts a migration task that has not run yet, was paused, or failed.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::StartMigrationJobRequest::new()
///     .migration_job_id("dtss0611o8vv90****");
/// let reply = client.start_migration_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartMigrationJobRequest {
    /// **Required.** ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) or
    /// [`DescribeMigrationJobs`](super::Client::describe_migration_jobs) returned it.
    /// Example: `dtss0611o8vv90****`.
    pub migration_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl StartMigrationJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MigrationJobId`, which is required.
    pub fn migration_job_id(mut self, value: impl Into<String>) -> Self {
        self.migration_job_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `AccountId`.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    StartMigrationJobRequest {
        "MigrationJobId" => migration_job_id: query,
        "RegionId" => region_id: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for StartMigrationJobRequest {
    type Response = StartMigrationJobResponse;
    type Error = StartMigrationJobError;
    const INFO: OperationInfo = super::operation("StartMigrationJob")
        .required(&["MigrationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [StartMigrationJobError] = &[
        StartMigrationJobError::ThrottlingUser,
        StartMigrationJobError::InvalidSecurityTokenExpired,
        StartMigrationJobError::ServiceUnavailable,
    ];
}

/// Response to [`StartMigrationJobRequest`].
#[non_exhaustive]
pub struct StartMigrationJobResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FDC111B1-ACBF-457D-9656-247FDEE9****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    StartMigrationJobResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`StartMigrationJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type StartMigrationJobError = super::DocumentedError;
