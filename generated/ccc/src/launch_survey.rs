// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LaunchSurvey`, from `ccc/LaunchSurvey.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AttendedTransferData, CallContext, ChannelContext, UserContext};

/// Ends a call with a satisfaction survey, which the customer takes part in after the agent hung
/// up.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::LaunchSurveyRequest::new()
///     .contact_flow_id("ase")
///     .device_id("ACC-YUNBS-1.0.10-bs3b5f22c6d78f000176aebe9471")
///     .instance_id("ccc-test")
///     .job_id("job-65804666546491392")
///     .user_id("user-test@ccc-test");
/// let reply = client.launch_survey(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LaunchSurveyRequest {
    /// ID of the contact flow that the call is about. Example: `ase`.
    pub contact_flow_id: Option<String>,
    /// ID of the device that the call is about.
    /// Example: `ACC-YUNBS-1.0.10-bs3b5f22c6d78f000176aebe9471`.
    pub device_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ccc-test`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the job, for asking later how it stands. Example: `job-65804666546491392`.
    pub job_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `user-test@ccc-test`.
    pub user_id: Option<String>,
    /// The contact flow variables that are concerned.
    pub contact_flow_variables: Option<String>,
    /// Way by which the customer is asked for a rating, by voice in the call unless told otherwise.
    pub survey_channel: Option<String>,
    /// ID of the sms metadata that the call is about.
    pub sms_metadata_id: Option<String>,
    /// ID of the survey template that the call is about.
    pub survey_template_id: Option<String>,
    /// The survey template variables that are concerned.
    pub survey_template_variables: Option<String>,
}

impl LaunchSurveyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactFlowId`.
    pub fn contact_flow_id(mut self, value: impl Into<String>) -> Self {
        self.contact_flow_id = Some(value.into());
        self
    }
    /// Sets `DeviceId`.
    pub fn device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `JobId`, which is required.
    pub fn job_id(mut self, value: impl Into<String>) -> Self {
        self.job_id = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `ContactFlowVariables`.
    pub fn contact_flow_variables(mut self, value: impl Into<String>) -> Self {
        self.contact_flow_variables = Some(value.into());
        self
    }
    /// Sets `SurveyChannel`.
    pub fn survey_channel(mut self, value: impl Into<String>) -> Self {
        self.survey_channel = Some(value.into());
        self
    }
    /// Sets `SmsMetadataId`.
    pub fn sms_metadata_id(mut self, value: impl Into<String>) -> Self {
        self.sms_metadata_id = Some(value.into());
        self
    }
    /// Sets `SurveyTemplateId`.
    pub fn survey_template_id(mut self, value: impl Into<String>) -> Self {
        self.survey_template_id = Some(value.into());
        self
    }
    /// Sets `SurveyTemplateVariables`.
    pub fn survey_template_variables(mut self, value: impl Into<String>) -> Self {
        self.survey_template_variables = Some(value.into());
        self
    }
}

request! {
    LaunchSurveyRequest {
        "ContactFlowId" => contact_flow_id: query,
        "DeviceId" => device_id: query,
        "InstanceId" => instance_id: query,
        "JobId" => job_id: query,
        "UserId" => user_id: query,
        "ContactFlowVariables" => contact_flow_variables: query,
        "SurveyChannel" => survey_channel: query,
        "SmsMetadataId" => sms_metadata_id: query,
        "SurveyTemplateId" => survey_template_id: query,
        "SurveyTemplateVariables" => survey_template_variables: query,
    }
}

impl Operation for LaunchSurveyRequest {
    type Response = LaunchSurveyResponse;
    type Error = LaunchSurveyError;
    const INFO: OperationInfo = super::operation("LaunchSurvey")
        .required(&["InstanceId", "JobId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [LaunchSurveyError] = &[
        LaunchSurveyError::NotExistsChannelId,
        LaunchSurveyError::NotExistsInstanceId,
        LaunchSurveyError::NotExistsJobId,
        LaunchSurveyError::ParameterBlank,
        LaunchSurveyError::InternalServiceCti,
    ];
}

/// Response to [`LaunchSurveyRequest`].
#[non_exhaustive]
pub struct LaunchSurveyResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AttendedTransferData>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// The params that were found or are concerned, one entry each. Example: `text`.
    pub params: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF1E5957-5276-48FF-A6E6-347166A4ADCD`.
    pub request_id: Option<String>,
}

response! {
    LaunchSurveyResponse {
        "Code" => code: value,
        "Data" => data: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Params" => params: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`LaunchSurveyRequest`] names.
///
/// - [`NotExistsChannelId`](super::DocumentedError::NotExistsChannelId)
/// - [`NotExistsInstanceId`](super::DocumentedError::NotExistsInstanceId)
/// - [`NotExistsJobId`](super::DocumentedError::NotExistsJobId)
/// - [`ParameterBlank`](super::DocumentedError::ParameterBlank)
/// - [`InternalServiceCti`](super::DocumentedError::InternalServiceCti)
pub type LaunchSurveyError = super::DocumentedError;
