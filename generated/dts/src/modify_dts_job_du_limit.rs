// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDtsJobDuLimit`, from `dts/ModifyDtsJobDuLimit.md`.

use alicloud_runtime::codegen::*;

/// Changes how many DUs a task may take on its dedicated cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifyDtsJobDuLimitRequest::new()
///     .dts_job_id("...")
///     .du_limit(1);
/// let reply = client.modify_dts_job_du_limit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDtsJobDuLimitRequest {
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// **Required.** Most DUs that the task may take on the dedicated cluster.
    pub du_limit: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyDtsJobDuLimitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobId`, which is required.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `DuLimit`, which is required.
    #[inline]
    pub fn du_limit(mut self, value: i64) -> Self {
        self.du_limit = Some(value);
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
    ModifyDtsJobDuLimitRequest {
        "DtsJobId" => dts_job_id: query,
        "DuLimit" => du_limit: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyDtsJobDuLimitRequest {
    type Response = ModifyDtsJobDuLimitResponse;
    type Error = ModifyDtsJobDuLimitError;
    const INFO: OperationInfo = super::operation("ModifyDtsJobDuLimit")
        .required(&["DtsJobId", "DuLimit"])
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ModifyDtsJobDuLimitError] = &[
        ModifyDtsJobDuLimitError::ThrottlingUser,
        ModifyDtsJobDuLimitError::InvalidSecurityTokenExpired,
        ModifyDtsJobDuLimitError::ServiceUnavailable,
    ];
}

/// Response to [`ModifyDtsJobDuLimitRequest`].
#[non_exhaustive]
pub struct ModifyDtsJobDuLimitResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `621BB4F8-3016-4FAA-8D5A-5D3163CC****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i64>,
    /// What stands in place of `%s` in the error message. Example: `Type`.
    pub dynamic_message: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `500`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
}

response! {
    ModifyDtsJobDuLimitResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "DynamicMessage" => dynamic_message: value,
        "ErrMessage" => err_message: value,
        "Code" => code: value,
        "Success" => success: value,
        "ErrCode" => err_code: value,
    }
}

/// Errors that the documentation of [`ModifyDtsJobDuLimitRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifyDtsJobDuLimitError = super::DocumentedError;
