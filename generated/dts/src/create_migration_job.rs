// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateMigrationJob`, from `dts/CreateMigrationJob.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{JobClass};

/// Buys a migration instance of the old interface; it still has to be configured.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::CreateMigrationJobRequest::new()
///     .migration_job_class("2xlarge")
///     .region("cn-hangzhou");
/// let reply = client.create_migration_job(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateMigrationJobRequest {
    /// **Required.** Specification of the migration instance, which sets how fast it carries data over.
    /// Here: `small`, `medium`, `large`, `xlarge`, `2xlarge`. Example: `2xlarge`.
    pub migration_job_class: Option<Open<JobClass>>,
    /// **Required.** Region where the database instance or the task lies. Example: `cn-hangzhou`.
    pub region: Option<String>,
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

impl CreateMigrationJobRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MigrationJobClass`, which is required.
    pub fn migration_job_class(mut self, value: impl Into<Open<JobClass>>) -> Self {
        self.migration_job_class = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
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
    CreateMigrationJobRequest {
        "MigrationJobClass" => migration_job_class: query,
        "Region" => region: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "AccountId" => account_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateMigrationJobRequest {
    type Response = CreateMigrationJobResponse;
    type Error = CreateMigrationJobError;
    const INFO: OperationInfo = super::operation("CreateMigrationJob")
        .required(&["MigrationJobClass", "Region"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateMigrationJobError] = &[
        CreateMigrationJobError::ThrottlingUser,
        CreateMigrationJobError::InvalidSecurityTokenExpired,
        CreateMigrationJobError::ServiceUnavailable,
    ];
}

/// Response to [`CreateMigrationJobRequest`].
#[non_exhaustive]
pub struct CreateMigrationJobResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) or
    /// [`DescribeMigrationJobs`](super::Client::describe_migration_jobs) returned it.
    /// Example: `dtsi8911td9233****`.
    pub migration_job_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C166D79D-436B-45F0-B5A5-25E1959F****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
}

response! {
    CreateMigrationJobResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "MigrationJobId" => migration_job_id: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateMigrationJobRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateMigrationJobError = super::DocumentedError;
