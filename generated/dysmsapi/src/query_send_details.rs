// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QuerySendDetails`, from `dysmsapi/QuerySendDetails.md`.

use alicloud_runtime::codegen::*;

/// Returns each message sent to a phone number on one day, with its status.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::QuerySendDetailsRequest::new()
///     .phone_number("...")
///     .send_date("...")
///     .page_size(1)
///     .current_page(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_send_details(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QuerySendDetailsRequest {
    /// **Required.** Number that the message was sent to.
    pub phone_number: Option<String>,
    /// Receipt number of the sending, for looking up the delivery by
    /// [`QuerySendDetails`](super::Client::query_send_details).
    pub biz_id: Option<String>,
    /// **Required.** Day on which the messages were sent.
    pub send_date: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i64>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i64>,
}

impl QuerySendDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PhoneNumber`, which is required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets `BizId`.
    pub fn biz_id(mut self, value: impl Into<String>) -> Self {
        self.biz_id = Some(value.into());
        self
    }
    /// Sets `SendDate`, which is required.
    pub fn send_date(mut self, value: impl Into<String>) -> Self {
        self.send_date = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i64) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    QuerySendDetailsRequest {
        "PhoneNumber" => phone_number: query,
        "BizId" => biz_id: query,
        "SendDate" => send_date: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for QuerySendDetailsRequest {
    type Response = QuerySendDetailsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QuerySendDetails")
        .required(&["PhoneNumber", "SendDate", "PageSize", "CurrentPage"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

impl Paginated for QuerySendDetailsRequest {
    type Item = SmsSendDetailDTO;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.sms_send_detail_dt_os)
    }
}

/// Response to [`QuerySendDetailsRequest`].
#[non_exhaustive]
pub struct QuerySendDetailsResponse {
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `819BE656-D2E0-4858-8B21-B2E477085AAF`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<String>,
    /// Messages sent to the number, one entry each.
    pub sms_send_detail_dt_os: Vec<SmsSendDetailDTO>,
}

response! {
    QuerySendDetailsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "SmsSendDetailDTOs" => sms_send_detail_dt_os: list("SmsSendDetailDTO"),
    }
}

/// Messages sent to the number, one entry each.
#[non_exhaustive]
pub struct SmsSendDetailDTO {
    /// Delivery code of the carrier; `DELIVERED` stands for success. Example: `DELIVERED`.
    pub err_code: Option<String>,
    /// Code of the message template, by which messages are sent and templates looked up.
    /// Example: `SMS_12231****`.
    pub template_code: Option<String>,
    /// Text of your own that comes back with reports, to match the message to your records.
    /// Example: `123`.
    pub out_id: Option<String>,
    /// When the message was received. Example: `2019-01-08 16:44:13`.
    pub receive_date: Option<String>,
    /// When the message was sent. Example: `2019-01-08 16:44:10`.
    pub send_date: Option<String>,
    /// Number that the message was sent to. Example: `1390000****`.
    pub phone_num: Option<String>,
    /// Text of the message that was sent. Example: `text`.
    pub content: Option<String>,
    /// Whether the message is under way, failed or was delivered. Example: `3`.
    pub send_status: Option<i64>,
}

response! {
    SmsSendDetailDTO {
        "ErrCode" => err_code: value,
        "TemplateCode" => template_code: value,
        "OutId" => out_id: value,
        "ReceiveDate" => receive_date: value,
        "SendDate" => send_date: value,
        "PhoneNum" => phone_num: value,
        "Content" => content: value,
        "SendStatus" => send_status: value,
    }
}
