// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryNotify`, from `rds/QueryNotify.md`.

use alicloud_runtime::codegen::*;

/// Lists the notifications that RDS has for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::QueryNotifyRequest::new()
///     .with_confirmed(true)
///     .from_("...")
///     .to("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_notify(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryNotifyRequest {
    /// **Required.** Whether notifications already confirmed are returned too.
    pub with_confirmed: Option<bool>,
    /// **Required.** Beginning of the period, in UTC.
    pub from_: Option<String>,
    /// **Required.** End of the period, in UTC.
    pub to: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
}

impl QueryNotifyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WithConfirmed`, which is required.
    #[inline]
    pub fn with_confirmed(mut self, value: bool) -> Self {
        self.with_confirmed = Some(value);
        self
    }
    /// Sets `From`, which is required.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `To`, which is required.
    pub fn to(mut self, value: impl Into<String>) -> Self {
        self.to = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    QueryNotifyRequest {
        "WithConfirmed" => with_confirmed: form,
        "From" => from_: form,
        "To" => to: form,
        "PageSize" => page_size: form,
        "PageNumber" => page_number: form,
    }
}

impl Operation for QueryNotifyRequest {
    type Response = QueryNotifyResponse;
    type Error = QueryNotifyError;
    const INFO: OperationInfo = super::operation("QueryNotify")
        .required(&["WithConfirmed", "From", "To"])
        .read_only();
    const ERRORS: &'static [QueryNotifyError] = &[
        QueryNotifyError::ParamInvalid,
        QueryNotifyError::ParamInvalidTimeEndBeforeStart,
    ];
}

impl Paginated for QueryNotifyRequest {
    type Item = NotifyItemList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.data.as_ref().and_then(|v| v.total_record_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.notify_item_list)
    }
}

/// Response to [`QueryNotifyRequest`].
#[non_exhaustive]
pub struct QueryNotifyResponse {
    /// What the call returns besides its status.
    pub data: Option<NotifyData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `94CB8D93-017A-5AE7-A118-6E0F89D93C0A`.
    pub request_id: Option<String>,
}

response! {
    QueryNotifyResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct NotifyData {
    /// Notifications found, one entry each.
    pub notify_item_list: Vec<NotifyItemList>,
    /// How many items a page holds at most. Example: `25`.
    pub page_size: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_record_count: Option<i32>,
}

response! {
    NotifyData {
        "NotifyItemList" => notify_item_list: list(""),
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalRecordCount" => total_record_count: value,
    }
}

/// Notifications found, one entry each.
#[non_exhaustive]
pub struct NotifyItemList {
    /// Identifier of the item within its collection. Example: `103499`.
    pub id: Option<i64>,
    /// When the item was created. Example: `2022-04-21T02:04:04Z`.
    pub gmt_created: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-04-21T02:10:47Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Alibaba Cloud account concerned. Example: `22973492****`.
    pub ali_uid: Option<i64>,
    /// Token that keeps the notification from being sent twice. Example: `ETnLKlblzczshOTUbOCz****`.
    pub idempotent_id: Option<String>,
    /// How often repeats of the notification were held back. Example: `0`.
    pub idempotent_count: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Sell`.
    pub type_: Option<String>,
    /// How serious the notification is. Example: `error`.
    pub level: Option<String>,
    /// Name of the whitelist template. Example: `InstanceCreateFailed`.
    pub template_name: Option<String>,
    /// Details that the notification is filled in with, as JSON text; they depend on the template.
    /// Example: `{\"orderId\":21466****}`.
    pub notify_element: Option<String>,
    /// Whether the notification has been confirmed. Example: `true`.
    pub confirm_flag: Option<bool>,
    /// Account that confirmed the notification; zero if the system did. Example: `0`.
    pub confirmor: Option<i64>,
}

response! {
    NotifyItemList {
        "Id" => id: value,
        "GmtCreated" => gmt_created: value,
        "GmtModified" => gmt_modified: value,
        "AliUid" => ali_uid: value,
        "IdempotentId" => idempotent_id: value,
        "IdempotentCount" => idempotent_count: value,
        "Type" => type_: value,
        "Level" => level: value,
        "TemplateName" => template_name: value,
        "NotifyElement" => notify_element: value,
        "ConfirmFlag" => confirm_flag: value,
        "Confirmor" => confirmor: value,
    }
}

/// Errors that the documentation of [`QueryNotifyRequest`] names.
///
/// - [`ParamInvalid`](super::DocumentedError::ParamInvalid)
/// - [`ParamInvalidTimeEndBeforeStart`](super::DocumentedError::ParamInvalidTimeEndBeforeStart)
pub type QueryNotifyError = super::DocumentedError;
