// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageEventOperationCondition`, from `sas/DescribeImageEventOperationCondition.md`.

use alicloud_runtime::codegen::*;

/// Lists the conditions that can be used in image alert handling rules.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageEventOperationConditionRequest::new();
/// let reply = client.describe_image_event_operation_condition(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageEventOperationConditionRequest {
    /// Class of the event, which says what happened.
    pub event_type: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeImageEventOperationConditionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeImageEventOperationConditionRequest {
        "EventType" => event_type: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeImageEventOperationConditionRequest {
    type Response = DescribeImageEventOperationConditionResponse;
    type Error = DescribeImageEventOperationConditionError;
    const INFO: OperationInfo = super::operation("DescribeImageEventOperationCondition")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeImageEventOperationConditionError] = &[
        DescribeImageEventOperationConditionError::NoPermission,
        DescribeImageEventOperationConditionError::ServerError,
    ];
}

/// Response to [`DescribeImageEventOperationConditionRequest`].
#[non_exhaustive]
pub struct DescribeImageEventOperationConditionResponse {
    /// What the call returns besides its status.
    pub data: Option<ImageEventOperationConditionData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ADE57832-9666-511C-9A80-B87DE2E8****`.
    pub request_id: Option<String>,
}

response! {
    DescribeImageEventOperationConditionResponse {
        "Data" => data: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ImageEventOperationConditionData {
    /// Class of the event, which says what happened. Example: `sensitiveFile`.
    pub event_type: Option<String>,
    /// The operations that were found or are concerned, one entry each.
    pub operations: Vec<ImageEventOperationConditionOperation>,
    /// The scenarios that were found or are concerned, one entry each. Example: `text`.
    pub scenarios: Vec<String>,
}

response! {
    ImageEventOperationConditionData {
        "EventType" => event_type: value,
        "Operations" => operations: list(""),
        "Scenarios" => scenarios: list(""),
    }
}

/// The operations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ImageEventOperationConditionOperation {
    /// Code that stands for the operation, for programs to act on. Example: `whitelist`.
    pub operation_code: Option<String>,
    /// Name that the operation goes by. Example: `whitelist`.
    pub operation_name: Option<String>,
    /// The conditions that were found or are concerned, one entry each.
    pub conditions: Vec<Condition>,
}

response! {
    ImageEventOperationConditionOperation {
        "OperationCode" => operation_code: value,
        "OperationName" => operation_name: value,
        "Conditions" => conditions: list(""),
    }
}

/// The conditions that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Condition {
    /// Key that opens, signs or picks out the condition. Example: `MD5`.
    pub condition_key: Option<String>,
    /// Name that the condition goes by. Example: `MD5`.
    pub condition_name: Option<String>,
    /// Which kind of supported mis it is or is to be. Example: `contains`.
    pub supported_mis_type: Vec<String>,
}

response! {
    Condition {
        "ConditionKey" => condition_key: value,
        "ConditionName" => condition_name: value,
        "SupportedMisType" => supported_mis_type: list(""),
    }
}

/// Errors that the documentation of [`DescribeImageEventOperationConditionRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageEventOperationConditionError = super::DocumentedError;
