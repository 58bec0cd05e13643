// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEventDetail`, from `sddp/DescribeEventDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows one anomalous event: when it happened, what it was, how it was handled.
///
/// ```no_run
/// # async fn example(client: alicloud_sddp::Client) -> Result<(), alicloud_sddp::Error> {
/// let request = alicloud_sddp::DescribeEventDetailRequest::new()
///     .id(1);
/// let reply = client.describe_event_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEventDetailRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
}

impl DescribeEventDetailRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

request! {
    DescribeEventDetailRequest {
        "Lang" => lang: query,
        "Id" => id: query,
    }
}

impl Operation for DescribeEventDetailRequest {
    type Response = DescribeEventDetailResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeEventDetail")
        .required(&["Id"])
        .read_only();
}

/// Response to [`DescribeEventDetailRequest`].
#[non_exhaustive]
pub struct DescribeEventDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `69FB3C1-F4C9-42DF-9B72-7077A8989C13`.
    pub request_id: Option<String>,
    /// The suspicious behavior asked about.
    pub event: Option<Event>,
}

response! {
    DescribeEventDetailResponse {
        "RequestId" => request_id: value,
        "Event" => event: value,
    }
}

/// The suspicious behavior asked about.
#[non_exhaustive]
pub struct Event {
    /// Name shown to people; not used to identify the item. Example: `yundunsr`.
    pub display_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// Why it came to the deal. Example: `Anomaly confirmed`.
    pub deal_reason: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `229157443385014***`.
    pub user_id: Option<i64>,
    /// Name that the status goes by. Example: `Pending`.
    pub status_name: Option<String>,
    /// Time that is set or recorded for this: deal. Example: `1611139155000`.
    pub deal_time: Option<i64>,
    /// Name that the deal login goes by. Example: `det1111`.
    pub deal_login_name: Option<String>,
    /// Name that the sub type goes by. Example: `text`.
    pub sub_type_name: Option<String>,
    /// Whether detection was strengthened by this event, so that alerts become more exact.
    /// Example: `false`.
    pub backed: Option<bool>,
    /// Asset in which the event took place. Example: `in-222***`.
    pub data_instance: Option<String>,
    /// Moment at which the event took place. Example: `1545829129000`.
    pub event_time: Option<i64>,
    /// Name that the login goes by. Example: `det1111`.
    pub login_name: Option<String>,
    /// Code that stands for the sub type, for programs to act on. Example: `020008`.
    pub sub_type_code: Option<String>,
    /// Details about the log. Example: `text`.
    pub log_detail: Option<String>,
    /// Code that stands for the type, for programs to act on. Example: `02`.
    pub type_code: Option<String>,
    /// Time that is set or recorded for this: alert. Example: `1545829129000`.
    pub alert_time: Option<i64>,
    /// ID of the deal user that the item belongs to or stands for. Example: `229157443385014***`.
    pub deal_user_id: Option<i64>,
    /// Name that the type goes by. Example: `Anomalous data flow`.
    pub type_name: Option<String>,
    /// Name that the deal display goes by. Example: `yundunsr`.
    pub deal_display_name: Option<String>,
    /// Identifier of the item within its collection. Example: `52234`.
    pub id: Option<i64>,
    /// Code or name of the product concerned. Example: `MaxCompute`.
    pub product_code: Option<String>,
    /// Items of the kind handle info that were found or are concerned.
    pub handle_info_list: Vec<HandleInfoList>,
    /// What was seen, in texts and diagrams.
    pub detail: Option<EventDetail>,
    /// Whether the alert comes from the newer detection. Example: `true`.
    pub new_alarm: Option<bool>,
}

response! {
    Event {
        "DisplayName" => display_name: value,
        "Status" => status: value,
        "DealReason" => deal_reason: value,
        "UserId" => user_id: value,
        "StatusName" => status_name: value,
        "DealTime" => deal_time: value,
        "DealLoginName" => deal_login_name: value,
        "SubTypeName" => sub_type_name: value,
        "Backed" => backed: value,
        "DataInstance" => data_instance: value,
        "EventTime" => event_time: value,
        "LoginName" => login_name: value,
        "SubTypeCode" => sub_type_code: value,
        "LogDetail" => log_detail: value,
        "TypeCode" => type_code: value,
        "AlertTime" => alert_time: value,
        "DealUserId" => deal_user_id: value,
        "TypeName" => type_name: value,
        "DealDisplayName" => deal_display_name: value,
        "Id" => id: value,
        "ProductCode" => product_code: value,
        "HandleInfoList" => handle_info_list: list(""),
        "Detail" => detail: value,
        "NewAlarm" => new_alarm: value,
    }
}

/// Items of the kind handle info that were found or are concerned.
#[non_exhaustive]
pub struct HandleInfoList {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Whether this is switched on: time. Example: `1611139155000`.
    pub enable_time: Option<i64>,
    /// Value that the handler has or is given. Example: `10`.
    pub handler_value: Option<i32>,
    /// Time that is set or recorded for this: disable. Example: `1611139155000`.
    pub disable_time: Option<i64>,
    /// Name that the handler goes by. Example: `Remove from the whitelist`.
    pub handler_name: Option<String>,
    /// Which kind of handler it is or is to be. Example: `rds_security_ip`.
    pub handler_type: Option<String>,
    /// Value that the current has or is given. Example: `sddp-test2`.
    pub current_value: Option<String>,
    /// Identifier of the item within its collection. Example: `11`.
    pub id: Option<i64>,
}

response! {
    HandleInfoList {
        "Status" => status: value,
        "EnableTime" => enable_time: value,
        "HandlerValue" => handler_value: value,
        "DisableTime" => disable_time: value,
        "HandlerName" => handler_name: value,
        "HandlerType" => handler_type: value,
        "CurrentValue" => current_value: value,
        "Id" => id: value,
    }
}

/// What was seen, in texts and diagrams.
#[non_exhaustive]
pub struct EventDetail {
    /// Facts about the event, each with a label and a text.
    pub content: Vec<EventContent>,
    /// Diagrams that show how the behavior departed from what is usual.
    pub chart: Vec<Chart>,
    /// What is known about the resource.
    pub resource_info: Vec<ResourceInfo>,
}

response! {
    EventDetail {
        "Content" => content: list(""),
        "Chart" => chart: list(""),
        "ResourceInfo" => resource_info: list(""),
    }
}

/// Facts about the event, each with a label and a text.
#[non_exhaustive]
pub struct EventContent {
    /// Label that the item carries. Example: `Anomaly description`.
    pub label: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `text`.
    pub value: Option<String>,
    /// Name that people know the item by. Example: `daliaoyuncom`.
    pub name: Option<String>,
}

response! {
    EventContent {
        "Label" => label: value,
        "Value" => value: value,
        "Name" => name: value,
    }
}

/// Diagrams that show how the behavior departed from what is usual.
#[non_exhaustive]
pub struct Chart {
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<String>,
    /// Label that the item carries. Example: `Baseline behavior chart`.
    pub label: Option<String>,
    /// Label that the x carries. Example: `Number of days`.
    pub x_label: Option<String>,
    /// Label that the y carries. Example: `Value`.
    pub y_label: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ChartData>,
    /// Which kind of chat it is or is to be. Example: `1`.
    pub chat_type: Option<i32>,
    /// Name that people know the item by. Example: `misskingm`.
    pub name: Option<String>,
    /// Label that the z carries. Example: `chart description`.
    pub z_label: Option<String>,
}

response! {
    Chart {
        "Type" => type_: value,
        "Label" => label: value,
        "XLabel" => x_label: value,
        "YLabel" => y_label: value,
        "Data" => data: value,
        "ChatType" => chat_type: value,
        "Name" => name: value,
        "ZLabel" => z_label: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ChartData {
    /// Values that were seen, one for each point. Example: `[1,2,3,...]`.
    pub y: Vec<String>,
    /// Points on the horizontal axis. Example: `[test1,test2,...]`.
    pub x: Vec<String>,
    /// Values of the usual behavior to compare with, one for each point. Example: `[5,7,...]`.
    pub z: Vec<String>,
}

response! {
    ChartData {
        "Y" => y: list(""),
        "X" => x: list(""),
        "Z" => z: list(""),
    }
}

/// What is known about the resource.
#[non_exhaustive]
pub struct ResourceInfo {
    /// Label that the item carries. Example: `Risk`.
    pub label: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `text`.
    pub value: Option<String>,
}

response! {
    ResourceInfo {
        "Label" => label: value,
        "Value" => value: value,
    }
}
