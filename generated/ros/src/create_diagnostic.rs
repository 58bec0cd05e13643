// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDiagnostic`, from `ros/CreateDiagnostic.md`.

use alicloud_runtime::codegen::*;

/// Starts a diagnosis, as a rule of a stack that failed.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::CreateDiagnosticRequest::new()
///     .diagnostic_key("...");
/// let reply = client.create_diagnostic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDiagnosticRequest {
    /// **Required.** What the diagnosis looks at, as a rule the ID of a stack.
    pub diagnostic_key: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
    /// What kind of thing is diagnosed, such as a stack.
    pub diagnostic_type: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<Open<Lang>>,
}

impl CreateDiagnosticRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiagnosticKey`, which is required.
    pub fn diagnostic_key(mut self, value: impl Into<String>) -> Self {
        self.diagnostic_key = Some(value.into());
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Sets `DiagnosticType`.
    pub fn diagnostic_type(mut self, value: impl Into<String>) -> Self {
        self.diagnostic_type = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    CreateDiagnosticRequest {
        "DiagnosticKey" => diagnostic_key: query,
        "Product" => product: query,
        "DiagnosticType" => diagnostic_type: query,
        "Lang" => lang: query,
    }
}

impl Operation for CreateDiagnosticRequest {
    type Response = CreateDiagnosticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDiagnostic")
        .required(&["DiagnosticKey"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`CreateDiagnosticRequest`].
#[non_exhaustive]
pub struct CreateDiagnosticResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Forbidden`.
    pub code: Option<String>,
    /// What kind of thing is diagnosed, such as a stack.
    pub diagnostic_type: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Diagnosis report; pass it to [`GetDiagnostic`](super::Client::get_diagnostic).
    /// Example: `dr-e94e39a1274d44b6****`.
    pub report_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `943B24D7-1A67-55A4-B045-818F90693D3A`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked, as a text. Example: `true`.
    pub success: Option<String>,
}

response! {
    CreateDiagnosticResponse {
        "Code" => code: value,
        "DiagnosticType" => diagnostic_type: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "ReportId" => report_id: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

values! {
    /// Language of the texts that come back.
    pub enum Lang {
        /// Chinese.
        ZhCn = "zh-cn",
        /// Texts in English.
        En = "en",
    }
}
