// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConversionDataIntl`, from `dysmsapi/ConversionDataIntl.md`.

use alicloud_runtime::codegen::*;

/// Reports the conversion rate of verification messages back, which lets the platform tune
/// international delivery.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::ConversionDataIntlRequest::new()
///     .conversion_rate("...");
/// let reply = client.conversion_data_intl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConversionDataIntlRequest {
    /// Moment that the conversion rate was observed at, as Unix time.
    pub report_time: Option<i64>,
    /// **Required.** Share of messages that had the effect hoped for.
    pub conversion_rate: Option<String>,
}

impl ConversionDataIntlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReportTime`.
    #[inline]
    pub fn report_time(mut self, value: i64) -> Self {
        self.report_time = Some(value);
        self
    }
    /// Sets `ConversionRate`, which is required.
    pub fn conversion_rate(mut self, value: impl Into<String>) -> Self {
        self.conversion_rate = Some(value.into());
        self
    }
}

request! {
    ConversionDataIntlRequest {
        "ReportTime" => report_time: query,
        "ConversionRate" => conversion_rate: query,
    }
}

impl Operation for ConversionDataIntlRequest {
    type Response = ConversionDataIntlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConversionDataIntl")
        .required(&["ConversionRate"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`ConversionDataIntlRequest`].
#[non_exhaustive]
pub struct ConversionDataIntlResponse {
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F655A8D5-B967-440B-8683-DAD6FF8D****`.
    pub request_id: Option<String>,
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
}

response! {
    ConversionDataIntlResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
    }
}
