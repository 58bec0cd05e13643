// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeCovidTestReport`, from `ocr-api/RecognizeCovidTestReport.md`.

use alicloud_runtime::codegen::*;

/// Reads person, sampling time and result from a COVID-19 test report.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeCovidTestReportRequest::new();
/// let reply = client.recognize_covid_test_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeCovidTestReportRequest {
    /// URL, or the path in it, that the call or the item is about.
    /// Length: at most 2048. Example: `http://duguang-database-public.oss/covid_init_covid/test_report_`.
    pub url: Option<String>,
    /// Result of the step or check named multiple. Example: `false`.
    pub multiple_result: Option<bool>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeCovidTestReportRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `MultipleResult`.
    #[inline]
    pub fn multiple_result(mut self, value: bool) -> Self {
        self.multiple_result = Some(value);
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RecognizeCovidTestReportRequest {
        "Url" => url: query,
        "MultipleResult" => multiple_result: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeCovidTestReportRequest {
    type Response = RecognizeCovidTestReportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeCovidTestReport");
}

/// Response to [`RecognizeCovidTestReportRequest`].
#[non_exhaustive]
pub struct RecognizeCovidTestReportResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `noPermission`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
}

response! {
    RecognizeCovidTestReportResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
    }
}
