// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSystemLog`, from `ddoscoo/DescribeSystemLog.md`.

use alicloud_runtime::codegen::*;

/// Lists system logs, among them billing details of burstable clean bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeSystemLogRequest::new()
///     .start_time(1609430400000)
///     .end_time(1640966400000)
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_system_log(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSystemLogRequest {
    /// Which kind of entity it is or is to be. Example: `20`.
    pub entity_type: Option<i32>,
    /// Keeps operations on this address or name. Example: `203.107.XX.XX`.
    pub entity_object: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1609430400000`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1640966400000`.
    pub end_time: Option<i64>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeSystemLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EntityType`.
    #[inline]
    pub fn entity_type(mut self, value: i32) -> Self {
        self.entity_type = Some(value);
        self
    }
    /// Sets `EntityObject`.
    pub fn entity_object(mut self, value: impl Into<String>) -> Self {
        self.entity_object = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeSystemLogRequest {
        "EntityType" => entity_type: query,
        "EntityObject" => entity_object: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSystemLogRequest {
    type Response = DescribeSystemLogResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSystemLog")
        .required(&["StartTime", "EndTime", "PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for DescribeSystemLogRequest {
    type Item = SystemLog;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.system_log)
    }
}

/// Response to [`DescribeSystemLogRequest`].
#[non_exhaustive]
pub struct DescribeSystemLogResponse {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8BC3A33A-F832-58DB-952F-7682A25AD14C`.
    pub request_id: Option<String>,
    /// Charged events of the instance.
    pub system_log: Vec<SystemLog>,
}

response! {
    DescribeSystemLogResponse {
        "Total" => total: value,
        "RequestId" => request_id: value,
        "SystemLog" => system_log: list(""),
    }
}

/// Charged events of the instance.
#[non_exhaustive]
pub struct SystemLog {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Which kind of entity it is or is to be. Example: `20`.
    pub entity_type: Option<i32>,
    /// Address or name that the operation was on. Example: `203.107.XX.XX`.
    pub entity_object: Option<String>,
    /// When the item was created. Example: `1631793531000`.
    pub gmt_create: Option<i64>,
    /// What is done, or is to be done, about the op. Example: `100`.
    pub op_action: Option<i32>,
    /// When the item was last changed. Example: `1635425407000`.
    pub gmt_modified: Option<i64>,
    /// Account that the op belongs to or works with. Example: `171986973287****`.
    pub op_account: Option<String>,
    /// Free text that tells people about the op.
    pub op_desc: Option<String>,
}

response! {
    SystemLog {
        "Status" => status: value,
        "EntityType" => entity_type: value,
        "EntityObject" => entity_object: value,
        "GmtCreate" => gmt_create: value,
        "OpAction" => op_action: value,
        "GmtModified" => gmt_modified: value,
        "OpAccount" => op_account: value,
        "OpDesc" => op_desc: value,
    }
}
