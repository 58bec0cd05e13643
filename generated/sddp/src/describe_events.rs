// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEvents`, from `sddp/DescribeEvents.md`.

use alicloud_runtime::codegen::*;

/// Lists anomalous events that were detected.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeEventsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_events(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEventsRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Identifier of the item within its collection.
    pub id: Option<i64>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<i64>,
    /// ID of the deal user that the call is about.
    pub deal_user_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Code that stands for the type, for programs to act on.
    pub type_code: Option<String>,
    /// Code that stands for the sub type, for programs to act on.
    pub sub_type_code: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Code that stands for the target product, for programs to act on.
    pub target_product_code: Option<String>,
    /// Name that the user logs on with.
    pub user_name: Option<String>,
    /// Level that the warn has on its scale.
    pub warn_level: Option<i32>,
}

impl DescribeEventsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Id`.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `UserId`.
    #[inline]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `DealUserId`.
    pub fn deal_user_id(mut self, value: impl Into<String>) -> Self {
        self.deal_user_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `TypeCode`.
    pub fn type_code(mut self, value: impl Into<String>) -> Self {
        self.type_code = Some(value.into());
        self
    }
    /// Sets `SubTypeCode`.
    pub fn sub_type_code(mut self, value: impl Into<String>) -> Self {
        self.sub_type_code = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `TargetProductCode`.
    pub fn target_product_code(mut self, value: impl Into<String>) -> Self {
        self.target_product_code = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `WarnLevel`.
    #[inline]
    pub fn warn_level(mut self, value: i32) -> Self {
        self.warn_level = Some(value);
        self
    }
}

request! {
    DescribeEventsRequest {
        "Lang" => lang: query,
        "Id" => id: query,
        "UserId" => user_id: query,
        "DealUserId" => deal_user_id: query,
        "Status" => status: query,
        "TypeCode" => type_code: query,
        "SubTypeCode" => sub_type_code: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "InstanceName" => instance_name: query,
        "ProductCode" => product_code: query,
        "TargetProductCode" => target_product_code: query,
        "UserName" => user_name: query,
        "WarnLevel" => warn_level: query,
    }
}

impl Operation for DescribeEventsRequest {
    type Response = DescribeEventsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeEvents").read_only();
}

impl Paginated for DescribeEventsRequest {
    type Item = EventItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeEventsRequest`].
#[non_exhaustive]
pub struct DescribeEventsResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `769FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `12`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Entries of the list.
    pub items: Vec<EventItem>,
}

response! {
    DescribeEventsResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct EventItem {
    /// Name shown to people; not used to identify the item. Example: `yundunsr`.
    pub display_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// Level that the warn has on its scale. Example: `2`.
    pub warn_level: Option<i32>,
    /// ID of the user or account that the call or the item is about. Example: `1978132506596***`.
    pub user_id: Option<i64>,
    /// Name that the status goes by. Example: `text`.
    pub status_name: Option<String>,
    /// Time that is set or recorded for this: deal. Example: `12223300`.
    pub deal_time: Option<i64>,
    /// Name that the deal login goes by. Example: `det1111`.
    pub deal_login_name: Option<String>,
    /// Name that the sub type goes by. Example: `text`.
    pub sub_type_name: Option<String>,
    /// Whether detection was strengthened by this event, so that alerts become more exact.
    /// Example: `false`.
    pub backed: Option<bool>,
    /// Moment at which the event took place. Example: `1545829129000`.
    pub event_time: Option<i64>,
    /// Name that the login goes by. Example: `det1111`.
    pub login_name: Option<String>,
    /// Code that stands for the sub type, for programs to act on. Example: `020008`.
    pub sub_type_code: Option<String>,
    /// Code that stands for the target product, for programs to act on. Example: `RDS`.
    pub target_product_code: Option<String>,
    /// Code that stands for the type, for programs to act on. Example: `02`.
    pub type_code: Option<String>,
    /// Time that is set or recorded for this: alert. Example: `154529000`.
    pub alert_time: Option<i64>,
    /// ID of the deal user that the item belongs to or stands for. Example: `229157443385014***`.
    pub deal_user_id: Option<i64>,
    /// Name that the type goes by. Example: `text`.
    pub type_name: Option<String>,
    /// Name that the deal display goes by. Example: `yundunsr`.
    pub deal_display_name: Option<String>,
    /// Identifier of the item within its collection. Example: `42233335555`.
    pub id: Option<i64>,
    /// Code or name of the product concerned. Example: `RDS`.
    pub product_code: Option<String>,
}

response! {
    EventItem {
        "DisplayName" => display_name: value,
        "Status" => status: value,
        "WarnLevel" => warn_level: value,
        "UserId" => user_id: value,
        "StatusName" => status_name: value,
        "DealTime" => deal_time: value,
        "DealLoginName" => deal_login_name: value,
        "SubTypeName" => sub_type_name: value,
        "Backed" => backed: value,
        "EventTime" => event_time: value,
        "LoginName" => login_name: value,
        "SubTypeCode" => sub_type_code: value,
        "TargetProductCode" => target_product_code: value,
        "TypeCode" => type_code: value,
        "AlertTime" => alert_time: value,
        "DealUserId" => deal_user_id: value,
        "TypeName" => type_name: value,
        "DealDisplayName" => deal_display_name: value,
        "Id" => id: value,
        "ProductCode" => product_code: value,
    }
}
