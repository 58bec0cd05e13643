// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCardSmsDetails`, from `dysmsapi/GetCardSmsDetails.md`.

use alicloud_runtime::codegen::*;

/// Returns how card messages to a phone number were sent on a given date.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::GetCardSmsDetailsRequest::new()
///     .send_date("...")
///     .phone_number("...");
/// let reply = client.get_card_sms_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCardSmsDetailsRequest {
    /// Which page of the list to return.
    pub current_page: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
    /// **Required.** Day on which the messages were sent.
    pub send_date: Option<String>,
    /// **Required.** Number that the message was sent to.
    pub phone_number: Option<String>,
    /// Number of the card message in one sending, for looking up its delivery.
    pub biz_card_id: Option<String>,
    /// Number of the text message sent in place of a card, for looking up its delivery.
    pub biz_sms_id: Option<String>,
    /// Number of the digital message sent in place of a card.
    pub biz_digit_id: Option<String>,
}

impl GetCardSmsDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i64) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SendDate`, which is required.
    pub fn send_date(mut self, value: impl Into<String>) -> Self {
        self.send_date = Some(value.into());
        self
    }
    /// Sets `PhoneNumber`, which is required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets `BizCardId`.
    pub fn biz_card_id(mut self, value: impl Into<String>) -> Self {
        self.biz_card_id = Some(value.into());
        self
    }
    /// Sets `BizSmsId`.
    pub fn biz_sms_id(mut self, value: impl Into<String>) -> Self {
        self.biz_sms_id = Some(value.into());
        self
    }
    /// Sets `BizDigitId`.
    pub fn biz_digit_id(mut self, value: impl Into<String>) -> Self {
        self.biz_digit_id = Some(value.into());
        self
    }
}

request! {
    GetCardSmsDetailsRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "SendDate" => send_date: query,
        "PhoneNumber" => phone_number: query,
        "BizCardId" => biz_card_id: query,
        "BizSmsId" => biz_sms_id: query,
        "BizDigitId" => biz_digit_id: query,
    }
}

impl Operation for GetCardSmsDetailsRequest {
    type Response = GetCardSmsDetailsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCardSmsDetails")
        .required(&["SendDate", "PhoneNumber"])
        .read_only();
}

/// Response to [`GetCardSmsDetailsRequest`], which the documentation does not describe.
pub type GetCardSmsDetailsResponse = alicloud_runtime::UndocumentedResponse;
