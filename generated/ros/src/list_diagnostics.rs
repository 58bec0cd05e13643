// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDiagnostics`, from `ros/ListDiagnostics.md`.

use alicloud_runtime::codegen::*;

/// Lists the diagnoses made so far.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::ListDiagnosticsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_diagnostics(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDiagnosticsRequest {
    /// What the diagnosis looks at, as a rule the ID of a stack.
    pub diagnostic_key: Option<String>,
    /// Service that the diagnoses are narrowed down to.
    pub diagnostic_product: Option<String>,
    /// Return only diagnoses in this state.
    pub status: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<String>,
}

impl ListDiagnosticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiagnosticKey`.
    pub fn diagnostic_key(mut self, value: impl Into<String>) -> Self {
        self.diagnostic_key = Some(value.into());
        self
    }
    /// Sets `DiagnosticProduct`.
    pub fn diagnostic_product(mut self, value: impl Into<String>) -> Self {
        self.diagnostic_product = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: impl Into<String>) -> Self {
        self.max_results = Some(value.into());
        self
    }
}

request! {
    ListDiagnosticsRequest {
        "DiagnosticKey" => diagnostic_key: query,
        "DiagnosticProduct" => diagnostic_product: query,
        "Status" => status: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListDiagnosticsRequest {
    type Response = ListDiagnosticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDiagnostics")
        .success_flag("Success")
        .error_messages(&["Message"])
        .read_only();
}

impl Paginated for ListDiagnosticsRequest {
    type Item = Diagnostic;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.diagnostics)
    }
}

/// Response to [`ListDiagnosticsRequest`].
#[non_exhaustive]
pub struct ListDiagnosticsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// Diagnoses made so far.
    pub diagnostics: Vec<Diagnostic>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1983D1C4-88EA-5D7D-90AB-467D01867A5D`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked, as a text. Example: `true`.
    pub success: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f01****`.
    pub next_token: Option<String>,
}

response! {
    ListDiagnosticsResponse {
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "Diagnostics" => diagnostics: list(""),
        "RequestId" => request_id: value,
        "Success" => success: value,
        "NextToken" => next_token: value,
    }
}

/// Diagnoses made so far.
#[non_exhaustive]
pub struct Diagnostic {
    /// When the item was created. Example: `2022-08-01T02:23:55`.
    pub create_time: Option<String>,
    /// What the diagnosis looks at, as a rule the ID of a stack.
    /// Example: `047D84D9-D3EB-5DA8-87F1-9A7DD5598A5D`.
    pub diagnostic_key: Option<String>,
    /// Service that the diagnosis was made for. Example: `ros`.
    pub diagnostic_product: Option<String>,
    /// Diagnosis report; pass it to [`GetDiagnostic`](super::Client::get_diagnostic).
    /// Example: `dr-2963bfbcac834f1a****`.
    pub report_id: Option<String>,
    /// Whether the diagnosis is running, complete, or failed. Example: `success`.
    pub status: Option<String>,
}

response! {
    Diagnostic {
        "CreateTime" => create_time: value,
        "DiagnosticKey" => diagnostic_key: value,
        "DiagnosticProduct" => diagnostic_product: value,
        "ReportId" => report_id: value,
        "Status" => status: value,
    }
}
