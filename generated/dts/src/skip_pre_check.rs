// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SkipPreCheck`, from `dts/SkipPreCheck.md`.

use alicloud_runtime::codegen::*;

/// Hides failed items of the precheck, or shows them again, so that a task can start despite them.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::SkipPreCheckRequest::new()
///     .skip(true)
///     .dts_job_id("...");
/// let reply = client.skip_pre_check(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SkipPreCheckRequest {
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
    /// **Required.** Whether the failed check items are ignored or count again.
    pub skip: Option<bool>,
    /// Short names of the items to pass over, separated by commas.
    pub skip_pre_check_items: Option<String>,
    /// Keys of the names of the items to pass over, separated by commas.
    pub skip_pre_check_names: Option<String>,
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl SkipPreCheckRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `JobId`.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `Skip`, which is required.
    #[inline]
    pub fn skip(mut self, value: bool) -> Self {
        self.skip = Some(value);
        self
    }
    /// Sets `SkipPreCheckItems`.
    pub fn skip_pre_check_items(mut self, value: impl Into<String>) -> Self {
        self.skip_pre_check_items = Some(value.into());
        self
    }
    /// Sets `SkipPreCheckNames`.
    pub fn skip_pre_check_names(mut self, value: impl Into<String>) -> Self {
        self.skip_pre_check_names = Some(value.into());
        self
    }
    /// Sets `DtsJobId`, which is required.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    SkipPreCheckRequest {
        "JobId" => job_id: query,
        "Skip" => skip: query,
        "SkipPreCheckItems" => skip_pre_check_items: query,
        "SkipPreCheckNames" => skip_pre_check_names: query,
        "DtsJobId" => dts_job_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for SkipPreCheckRequest {
    type Response = SkipPreCheckResponse;
    type Error = SkipPreCheckError;
    const INFO: OperationInfo = super::operation("SkipPreCheck")
        .required(&["Skip", "DtsJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [SkipPreCheckError] = &[
        SkipPreCheckError::ThrottlingUser,
        SkipPreCheckError::InvalidSecurityTokenExpired,
        SkipPreCheckError::ServiceUnavailable,
    ];
}

/// Response to [`SkipPreCheckRequest`].
#[non_exhaustive]
pub struct SkipPreCheckResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C498360-7892-433C-847A-BA71A850****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Keys of the names of the items that are now passed over. Example: `CHECK_SAME_OBJ_DETAIL`.
    pub skip_names: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Task of the precheck that the call acted on. Example: `b4my3zg929a****`.
    pub schedule_job_id: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `JobId`.
    pub dynamic_message: Option<String>,
    /// ID of a migration instance of the old interface, as
    /// [`CreateMigrationJob`](super::Client::create_migration_job) or
    /// [`DescribeMigrationJobs`](super::Client::describe_migration_jobs) returned it.
    /// Example: `kyri3z9w29a****`.
    pub migration_job_id: Option<String>,
    /// Short names of the items that are now passed over. Example: `CHECK_SAME_OBJ`.
    pub skip_items: Option<String>,
}

response! {
    SkipPreCheckResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "SkipNames" => skip_names: value,
        "Code" => code: value,
        "ScheduleJobId" => schedule_job_id: value,
        "DynamicMessage" => dynamic_message: value,
        "MigrationJobId" => migration_job_id: value,
        "SkipItems" => skip_items: value,
    }
}

/// Errors that the documentation of [`SkipPreCheckRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type SkipPreCheckError = super::DocumentedError;
