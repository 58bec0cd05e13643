// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CountJobByCondition`, from `dts/CountJobByCondition.md`.

use alicloud_runtime::codegen::*;

/// Returns how many tasks meet the given conditions, without listing them.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::CountJobByConditionRequest::new()
///     .region("...");
/// let reply = client.count_job_by_condition(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CountJobByConditionRequest {
    /// What the search text is compared with: the task's ID or name, or the instance it reads or
    /// writes.
    pub type_: Option<String>,
    /// **Required.** Region where the database instance or the task lies.
    pub region: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What the task is: migration, synchronization, subscription or a check.
    pub job_type: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
    /// Counts only tasks in this state.
    pub status: Option<String>,
    /// ID of the parent task whose subtasks are meant, for distributed tasks; seldom needed.
    pub group_id: Option<String>,
    /// Database software at the source that the tasks have to have.
    pub src_db_type: Option<String>,
    /// Database software at the destination that the tasks have to have.
    pub dest_db_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CountJobByConditionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `JobType`.
    pub fn job_type(mut self, value: impl Into<String>) -> Self {
        self.job_type = Some(value.into());
        self
    }
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `SrcDbType`.
    pub fn src_db_type(mut self, value: impl Into<String>) -> Self {
        self.src_db_type = Some(value.into());
        self
    }
    /// Sets `DestDbType`.
    pub fn dest_db_type(mut self, value: impl Into<String>) -> Self {
        self.dest_db_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CountJobByConditionRequest {
        "Type" => type_: query,
        "Region" => region: query,
        "RegionId" => region_id: query,
        "JobType" => job_type: query,
        "Params" => params: query,
        "Status" => status: query,
        "GroupId" => group_id: query,
        "SrcDbType" => src_db_type: query,
        "DestDbType" => dest_db_type: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CountJobByConditionRequest {
    type Response = CountJobByConditionResponse;
    type Error = CountJobByConditionError;
    const INFO: OperationInfo = super::operation("CountJobByCondition")
        .required(&["Region", "RegionId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [CountJobByConditionError] = &[
        CountJobByConditionError::ThrottlingUser,
        CountJobByConditionError::InvalidSecurityTokenExpired,
        CountJobByConditionError::ServiceUnavailable,
    ];
}

/// Response to [`CountJobByConditionRequest`].
#[non_exhaustive]
pub struct CountJobByConditionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC3BAAF2-74E3-4471-8EB5-96202D6A****`.
    pub request_id: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Further code of the failure, next to the error code. Example: `403`.
    pub dynamic_code: Option<String>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_record_count: Option<i64>,
}

response! {
    CountJobByConditionResponse {
        "RequestId" => request_id: value,
        "HttpStatusCode" => http_status_code: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "DynamicCode" => dynamic_code: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Errors that the documentation of [`CountJobByConditionRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CountJobByConditionError = super::DocumentedError;
