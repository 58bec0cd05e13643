// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDynamicConfig`, from `dts/ModifyDynamicConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes how fast a running task may read and write.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifyDynamicConfigRequest::new()
///     .dts_job_id("...")
///     .job_code("...");
/// let reply = client.modify_dynamic_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDynamicConfigRequest {
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// **Required.** Code of the step that the call is about, such as that of the precheck.
    pub job_code: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Limits to set, as JSON.
    pub config_list: Option<String>,
    /// Whether the limits take effect.
    pub enable_limit: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyDynamicConfigRequest {
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
    /// Sets `JobCode`, which is required.
    pub fn job_code(mut self, value: impl Into<String>) -> Self {
        self.job_code = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ConfigList`.
    pub fn config_list(mut self, value: impl Into<String>) -> Self {
        self.config_list = Some(value.into());
        self
    }
    /// Sets `EnableLimit`.
    #[inline]
    pub fn enable_limit(mut self, value: bool) -> Self {
        self.enable_limit = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyDynamicConfigRequest {
        "DtsJobId" => dts_job_id: query,
        "JobCode" => job_code: query,
        "RegionId" => region_id: query,
        "ConfigList" => config_list: query,
        "EnableLimit" => enable_limit: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyDynamicConfigRequest {
    type Response = ModifyDynamicConfigResponse;
    type Error = ModifyDynamicConfigError;
    const INFO: OperationInfo = super::operation("ModifyDynamicConfig")
        .required(&["DtsJobId", "JobCode"])
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ModifyDynamicConfigError] = &[
        ModifyDynamicConfigError::ThrottlingUser,
        ModifyDynamicConfigError::InvalidSecurityTokenExpired,
        ModifyDynamicConfigError::ServiceUnavailable,
    ];
}

/// Response to [`ModifyDynamicConfigRequest`].
#[non_exhaustive]
pub struct ModifyDynamicConfigResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8D81829D-1BBD-5CE8-BE75-1CAD5750****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `DtsJobId`.
    pub dynamic_message: Option<String>,
}

response! {
    ModifyDynamicConfigResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "Code" => code: value,
        "DynamicMessage" => dynamic_message: value,
    }
}

/// Errors that the documentation of [`ModifyDynamicConfigRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifyDynamicConfigError = super::DocumentedError;
