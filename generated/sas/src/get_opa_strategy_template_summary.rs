// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOpaStrategyTemplateSummary`, from `sas/GetOpaStrategyTemplateSummary.md`.

use alicloud_runtime::codegen::*;

/// Shows how often each policy template of at-risk image blocking is used.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetOpaStrategyTemplateSummaryRequest::new();
/// let reply = client.get_opa_strategy_template_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOpaStrategyTemplateSummaryRequest {}

impl GetOpaStrategyTemplateSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetOpaStrategyTemplateSummaryRequest {}
}

impl Operation for GetOpaStrategyTemplateSummaryRequest {
    type Response = GetOpaStrategyTemplateSummaryResponse;
    type Error = GetOpaStrategyTemplateSummaryError;
    const INFO: OperationInfo = super::operation("GetOpaStrategyTemplateSummary")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetOpaStrategyTemplateSummaryError] = &[
        GetOpaStrategyTemplateSummaryError::NoPermission,
        GetOpaStrategyTemplateSummaryError::ServerError,
    ];
}

/// Response to [`GetOpaStrategyTemplateSummaryRequest`].
#[non_exhaustive]
pub struct GetOpaStrategyTemplateSummaryResponse {
    /// What the call found, one entry each.
    pub data: Vec<OpaStrategyTemplateSummaryData>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `54572138-3390-5774-B71D-799DC8C2161B`.
    pub request_id: Option<String>,
}

response! {
    GetOpaStrategyTemplateSummaryResponse {
        "Data" => data: list(""),
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct OpaStrategyTemplateSummaryData {
    /// ID of the template whose settings are used or shown. Example: `1`.
    pub template_id: Option<i64>,
    /// Name that the template was given. Example: `Blank template`.
    pub template_name: Option<String>,
    /// How many items or events were counted. Example: `2`.
    pub count: Option<i32>,
    /// Free text that describes the item to people. Example: `Custom defense configuration`.
    pub description: Option<String>,
}

response! {
    OpaStrategyTemplateSummaryData {
        "TemplateId" => template_id: value,
        "TemplateName" => template_name: value,
        "Count" => count: value,
        "Description" => description: value,
    }
}

/// Errors that the documentation of [`GetOpaStrategyTemplateSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetOpaStrategyTemplateSummaryError = super::DocumentedError;
