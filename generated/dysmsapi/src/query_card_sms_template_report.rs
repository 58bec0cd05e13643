// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryCardSmsTemplateReport`, from `dysmsapi/QueryCardSmsTemplateReport.md`.

use alicloud_runtime::codegen::*;

/// Returns how messages of card message templates were delivered, by date.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QueryCardSmsTemplateReportRequest::new()
///     .template_codes(["..."])
///     .start_date("...")
///     .end_date("...");
/// let reply = client.query_card_sms_template_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryCardSmsTemplateReportRequest {
    /// **Required.** Card templates whose figures are returned.
    pub template_codes: Vec<String>,
    /// **Required.** Beginning of the period that figures are returned for, with day and time.
    pub start_date: Option<String>,
    /// **Required.** End of the period that figures are returned for, with day and time.
    pub end_date: Option<String>,
}

impl QueryCardSmsTemplateReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateCodes`, which is required.
    pub fn template_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_codes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StartDate`, which is required.
    pub fn start_date(mut self, value: impl Into<String>) -> Self {
        self.start_date = Some(value.into());
        self
    }
    /// Sets `EndDate`, which is required.
    pub fn end_date(mut self, value: impl Into<String>) -> Self {
        self.end_date = Some(value.into());
        self
    }
}

request! {
    QueryCardSmsTemplateReportRequest {
        "TemplateCodes" => template_codes: query,
        "StartDate" => start_date: query,
        "EndDate" => end_date: query,
    }
}

impl Operation for QueryCardSmsTemplateReportRequest {
    type Response = QueryCardSmsTemplateReportResponse;
    type Error = QueryCardSmsTemplateReportError;
    const INFO: OperationInfo = super::operation("QueryCardSmsTemplateReport")
        .required(&["TemplateCodes", "StartDate", "EndDate"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .success_code("OK")
        .read_only();
    const ERRORS: &'static [QueryCardSmsTemplateReportError] = &[
        QueryCardSmsTemplateReportError::ForbiddenAction,
    ];
}

/// Response to [`QueryCardSmsTemplateReportRequest`].
#[non_exhaustive]
pub struct QueryCardSmsTemplateReportResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CC89A90C-978F-46AC-B80D-54738371E7CA`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CardSmsTemplateReportData>,
}

response! {
    QueryCardSmsTemplateReportResponse {
        "Code" => code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CardSmsTemplateReportData {
    /// Figures for the template and day: receipts, views and clicks, one entry each.
    pub model: Vec<Value>,
}

response! {
    CardSmsTemplateReportData {
        "model" => model: list(""),
    }
}

/// Errors that the documentation of [`QueryCardSmsTemplateReportRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction)
pub type QueryCardSmsTemplateReportError = super::DocumentedError;
