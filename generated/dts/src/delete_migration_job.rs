// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteMigrationJob`, from `dts/DeleteMigrationJob.md`.

use alicloud_runtime::codegen::*;

/// Releases a migration instance of the old interface; it cannot be brought back.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DeleteMigrationJobRequest::new()
///     .migration_job_id("dtsyiwe9b0gp2p****");
/// let reply = client.delete_migration_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteMigrationJobRequest {
    /// **Required.** ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) or
    /// [`DescribeMigrationJobs`](super::Client::describe_migration_jobs) returned it.
    /// Example: `dtsyiwe9b0gp2p****`.
    pub migration_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `12323344****`.
    pub account_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DeleteMigrationJobRequest {
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
    DeleteMigrationJobRequest {
        "MigrationJobId" => migration_job_id: query,
        "RegionId" => region_id: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DeleteMigrationJobRequest {
    type Response = DeleteMigrationJobResponse;
    type Error = DeleteMigrationJobError;
    const INFO: OperationInfo = super::operation("DeleteMigrationJob")
        .required(&["MigrationJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [DeleteMigrationJobError] = &[
        DeleteMigrationJobError::ThrottlingUser,
        DeleteMigrationJobError::InvalidSecurityTokenExpired,
        DeleteMigrationJobError::ServiceUnavailable,
    ];
}

/// Response to [`DeleteMigrationJobRequest`].
#[non_exhaustive]
pub struct DeleteMigrationJobResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F28A96B1-F897-4246-833B-310A3345****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    DeleteMigrationJobResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DeleteMigrationJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DeleteMigrationJobError = super::DocumentedError;
