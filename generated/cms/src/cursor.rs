// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `Cursor`, from `cms/Cursor.md`.

use alicloud_runtime::codegen::*;

/// Sets which monitoring data is to be exported and returns the cursor for the first call of
/// [`BatchExport`](super::Client::batch_export).
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::CursorRequest::new()
///     .namespace("...")
///     .metric("...")
///     .period(1)
///     .start_time("...");
/// let reply = client.cursor(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CursorRequest {
    /// **Required.** Product that the metric belongs to, under its name in CloudMonitor.
    pub namespace: Option<String>,
    /// **Required.** Measured quantity, under the name that the product gives it.
    pub metric: Option<String>,
    /// **Required.** Interval, in seconds, over which values of the metric are aggregated or reported.
    pub period: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Conditions on the resources whose data is exported.
    pub matchers: Vec<Matcher>,
}

impl CursorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Namespace`, which is required.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Metric`, which is required.
    pub fn metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
        self
    }
    /// Sets `Period`, which is required.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `Matchers`.
    pub fn matchers(
        mut self,
        value: impl IntoIterator<Item = impl Into<Matcher>>,
    ) -> Self {
        self.matchers = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CursorRequest {
        "Namespace" => namespace: form,
        "Metric" => metric: form,
        "Period" => period: form,
        "StartTime" => start_time: form,
        "EndTime" => end_time: form,
        "Matchers" => matchers: form_json,
    }
}

impl Operation for CursorRequest {
    type Response = CursorResponse;
    type Error = CursorError;
    const INFO: OperationInfo = super::operation("Cursor")
        .required(&["Namespace", "Metric", "Period", "StartTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CursorError] = &[
        CursorError::Any,
        CursorError::InternalError,
    ];
}

/// Response to [`CursorRequest`].
#[non_exhaustive]
pub struct CursorResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// Cursor for the first call of [`BatchExport`](super::Client::batch_export).
    pub cursor: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `915C2D7A-E6A4-17C3-8E13-4DBDD61E7919`.
    pub request_id: Option<String>,
}

response! {
    CursorResponse {
        "Message" => message: value,
        "Cursor" => cursor: value,
        "Code" => code: value,
        "Success" => success: value,
        "RequestId" => request_id: value,
    }
}

/// Conditions on the resources whose data is exported.
#[non_exhaustive]
pub struct Matcher {
    /// What the dimension has to be.
    pub value: Option<String>,
    /// Name of the dimension that is matched.
    pub label: Option<String>,
    /// How the dimension is compared with the value.
    pub operator: Option<String>,
}

impl Matcher {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `Label`.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets `Operator`.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
}

request! {
    Matcher {
        "Value" => value: field,
        "Label" => label: field,
        "Operator" => operator: field,
    }
}

/// Errors that the documentation of [`CursorRequest`] names.
///
/// - [`Any`](super::DocumentedError::Any)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CursorError = super::DocumentedError;
