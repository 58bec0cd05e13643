// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SmsConversionIntl`, from `dysmsapi/SmsConversionIntl.md`.

use alicloud_runtime::codegen::*;

/// Reports for one message ID whether the recipient used the code, as feedback on international
/// delivery.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::SmsConversionIntlRequest::new()
///     .message_id("...")
///     .delivered(true);
/// let reply = client.sms_conversion_intl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SmsConversionIntlRequest {
    /// **Required.** Message whose conversion is reported, by the ID that sending it returned.
    pub message_id: Option<String>,
    /// **Required.** Whether the recipient reacted to the message, which counts as a conversion.
    pub delivered: Option<bool>,
    /// Moment at which the message had its effect, as Unix time.
    pub conversion_time: Option<i64>,
}

impl SmsConversionIntlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MessageId`, which is required.
    pub fn message_id(mut self, value: impl Into<String>) -> Self {
        self.message_id = Some(value.into());
        self
    }
    /// Sets `Delivered`, which is required.
    #[inline]
    pub fn delivered(mut self, value: bool) -> Self {
        self.delivered = Some(value);
        self
    }
    /// Sets `ConversionTime`.
    #[inline]
    pub fn conversion_time(mut self, value: i64) -> Self {
        self.conversion_time = Some(value);
        self
    }
}

request! {
    SmsConversionIntlRequest {
        "MessageId" => message_id: query,
        "Delivered" => delivered: query,
        "ConversionTime" => conversion_time: query,
    }
}

impl Operation for SmsConversionIntlRequest {
    type Response = SmsConversionIntlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SmsConversionIntl")
        .required(&["MessageId", "Delivered"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`SmsConversionIntlRequest`].
#[non_exhaustive]
pub struct SmsConversionIntlResponse {
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F655A8D5-B967-440B-8683-DAD6FF8D****`.
    pub request_id: Option<String>,
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
}

response! {
    SmsConversionIntlResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
    }
}
