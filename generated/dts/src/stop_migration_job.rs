// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StopMigrationJob`, from `dts/StopMigrationJob.md`.

use alicloud_runtime::codegen::*;

/// Ends a migration task of the old interface for good; it cannot be started again.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::StopMigrationJobRequest::new()
///     .migration_job_id("dtsb2c11sxpi3j****");
/// let reply = client.stop_migration_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StopMigrationJobRequest {
    /// **Required.** ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) or
    /// [`DescribeMigrationJobs`](super::Client::describe_migration_jobs) returned it.
    /// Example: `dtsb2c11sxpi3j****`.
    pub migration_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `0c593ea1-3bea-11e9-b96b-88e9fe63****`.
    pub client_token: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl StopMigrationJobRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    StopMigrationJobRequest {
        "MigrationJobId" => migration_job_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for StopMigrationJobRequest {
    type Response = StopMigrationJobResponse;
    type Error = StopMigrationJobError;
    const INFO: OperationInfo = super::operation("StopMigrationJob")
        .required(&["MigrationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [StopMigrationJobError] = &[
        StopMigrationJobError::ThrottlingUser,
        StopMigrationJobError::InvalidSecurityTokenExpired,
        StopMigrationJobError::ServiceUnavailable,
    ];
}

/// Response to [`StopMigrationJobRequest`].
#[non_exhaustive]
pub struct StopMigrationJobResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C306C198-7807-409D-930A-D6CE6C32****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    StopMigrationJobResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`StopMigrationJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type StopMigrationJobError = super::DocumentedError;
