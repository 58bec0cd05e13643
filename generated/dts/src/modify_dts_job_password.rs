// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDtsJobPassword`, from `dts/ModifyDtsJobPassword.md`.

use alicloud_runtime::codegen::*;

/// Tells DTS the new password, after that of a database account was changed.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifyDtsJobPasswordRequest::new();
/// let reply = client.modify_dts_job_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDtsJobPasswordRequest {
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Database account whose password has changed.
    pub user_name: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Which side of the task is changed, the source or the destination.
    pub endpoint: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant.
    pub synchronization_direction: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ModifyDtsJobPasswordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZeroEtlJob`.
    #[inline]
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(mut self, value: impl Into<String>) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyDtsJobPasswordRequest {
        "DtsJobId" => dts_job_id: query,
        "UserName" => user_name: query,
        "Password" => password: query,
        "Endpoint" => endpoint: query,
        "RegionId" => region_id: query,
        "ZeroEtlJob" => zero_etl_job: query,
        "DtsInstanceId" => dts_instance_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyDtsJobPasswordRequest {
    type Response = ModifyDtsJobPasswordResponse;
    type Error = ModifyDtsJobPasswordError;
    const INFO: OperationInfo = super::operation("ModifyDtsJobPassword")
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [ModifyDtsJobPasswordError] = &[
        ModifyDtsJobPasswordError::ThrottlingUser,
        ModifyDtsJobPasswordError::InvalidSecurityTokenExpired,
        ModifyDtsJobPasswordError::ServiceUnavailable,
    ];
}

/// Response to [`ModifyDtsJobPasswordRequest`].
#[non_exhaustive]
pub struct ModifyDtsJobPasswordResponse {
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
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `DtsJobId`.
    pub dynamic_message: Option<String>,
}

response! {
    ModifyDtsJobPasswordResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "Code" => code: value,
        "DynamicMessage" => dynamic_message: value,
    }
}

/// Errors that the documentation of [`ModifyDtsJobPasswordRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifyDtsJobPasswordError = super::DocumentedError;
