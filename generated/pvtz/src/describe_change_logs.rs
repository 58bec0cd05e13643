// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeChangeLogs`, from `pvtz/DescribeChangeLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists operation logs, by entity type, zone, keyword, or time.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// let request = alicloud_pvtz::DescribeChangeLogsRequest::new()
///     .zone_id("CAgICA1OA_58");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_change_logs(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeChangeLogsRequest {
    /// Moment that was recorded for this: end. Example: `1516779348000`.
    pub end_timestamp: Option<i64>,
    /// Which kind of entity it is or is to be. Example: `PV_ZONE`.
    pub entity_type: Option<String>,
    /// Text to search for. Example: `test`.
    pub keyword: Option<String>,
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `20`. Example: `100`.
    pub page_size: Option<i32>,
    /// Moment that was recorded for this: start. Example: `1516779348000`.
    pub start_timestamp: Option<i64>,
    /// IP address that belongs to the user client. Example: `1.1.1.1`.
    pub user_client_ip: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `6726`.
    pub zone_id: Option<String>,
}

impl DescribeChangeLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTimestamp`.
    #[inline]
    pub fn end_timestamp(mut self, value: i64) -> Self {
        self.end_timestamp = Some(value);
        self
    }
    /// Sets `EntityType`.
    pub fn entity_type(mut self, value: impl Into<String>) -> Self {
        self.entity_type = Some(value.into());
        self
    }
    /// Sets `Keyword`.
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartTimestamp`.
    #[inline]
    pub fn start_timestamp(mut self, value: i64) -> Self {
        self.start_timestamp = Some(value);
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

request! {
    DescribeChangeLogsRequest {
        "EndTimestamp" => end_timestamp: query,
        "EntityType" => entity_type: query,
        "Keyword" => keyword: query,
        "Lang" => lang: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "StartTimestamp" => start_timestamp: query,
        "UserClientIp" => user_client_ip: query,
        "ZoneId" => zone_id: query,
    }
}

impl Operation for DescribeChangeLogsRequest {
    type Response = DescribeChangeLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeChangeLogs").read_only();
}

impl Paginated for DescribeChangeLogsRequest {
    type Item = ChangeLog;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_items)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.change_logs)
    }
}

/// Response to [`DescribeChangeLogsRequest`].
#[non_exhaustive]
pub struct DescribeChangeLogsResponse {
    /// The change logs that were found or are concerned, one entry each.
    pub change_logs: Vec<ChangeLog>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `2`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `1`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F0FCB52A-D512-41A0-8595-40234EDCFD8B`.
    pub request_id: Option<String>,
    /// Number that is given for this: total items. Example: `100`.
    pub total_items: Option<i32>,
    /// Number that is given for this: total pages. Example: `100`.
    pub total_pages: Option<i32>,
}

response! {
    DescribeChangeLogsResponse {
        "ChangeLogs" => change_logs: list("ChangeLog"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalItems" => total_items: value,
        "TotalPages" => total_pages: value,
    }
}

/// The change logs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ChangeLog {
    /// Text or data that the item consists of. Example: `add test-api.com`.
    pub content: Option<String>,
    /// ID of the entity that the item belongs to or stands for. Example: `CAgICA1OA_58`.
    pub entity_id: Option<String>,
    /// Name that the entity goes by. Example: `test-api.com`.
    pub entity_name: Option<String>,
    /// Identifier of the item within its collection. Example: `6726`.
    pub id: Option<i64>,
    /// What is done, or is to be done, about the oper. Example: `add`.
    pub oper_action: Option<String>,
    /// IP address that belongs to the oper. Example: `1.1.1.1`.
    pub oper_ip: Option<String>,
    /// Kind of item that was changed. Example: `PV_ZONE`.
    pub oper_object: Option<String>,
    /// Time that is set or recorded for this: oper. Example: `2018-01-24T07:35Z`.
    pub oper_time: Option<Timestamp>,
    /// Moment that was recorded for this: oper. Example: `1516779348000`.
    pub oper_timestamp: Option<i64>,
    /// ID of the creator that the item belongs to or stands for. Example: `13270376`.
    pub creator_id: Option<String>,
    /// Who made it: the user (`USER`) or a cloud service. Example: `USER`.
    pub creator_type: Option<String>,
    /// Which kind of creator sub it is or is to be. Example: `SUB`.
    pub creator_sub_type: Option<String>,
}

response! {
    ChangeLog {
        "Content" => content: value,
        "EntityId" => entity_id: value,
        "EntityName" => entity_name: value,
        "Id" => id: value,
        "OperAction" => oper_action: value,
        "OperIp" => oper_ip: value,
        "OperObject" => oper_object: value,
        "OperTime" => oper_time: value,
        "OperTimestamp" => oper_timestamp: value,
        "CreatorId" => creator_id: value,
        "CreatorType" => creator_type: value,
        "CreatorSubType" => creator_sub_type: value,
    }
}
