// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityEventMarkMissList`, from `sas/DescribeSecurityEventMarkMissList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the rules that whitelist alerts automatically.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSecurityEventMarkMissListRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_security_event_mark_miss_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSecurityEventMarkMissListRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Name that the event goes by.
    pub event_name: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeSecurityEventMarkMissListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `EventName`.
    pub fn event_name(mut self, value: impl Into<String>) -> Self {
        self.event_name = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
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
    DescribeSecurityEventMarkMissListRequest {
        "SourceIp" => source_ip: query,
        "EventName" => event_name: query,
        "Remark" => remark: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeSecurityEventMarkMissListRequest {
    type Response = DescribeSecurityEventMarkMissListResponse;
    type Error = DescribeSecurityEventMarkMissListError;
    const INFO: OperationInfo = super::operation("DescribeSecurityEventMarkMissList")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [DescribeSecurityEventMarkMissListError] = &[
        DescribeSecurityEventMarkMissListError::NoPermission,
        DescribeSecurityEventMarkMissListError::ServerError,
    ];
}

impl Paginated for DescribeSecurityEventMarkMissListRequest {
    type Item = SecurityEventMarkMissList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.list)
    }
}

/// Response to [`DescribeSecurityEventMarkMissListRequest`].
#[non_exhaustive]
pub struct DescribeSecurityEventMarkMissListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413BB68`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Entries of the list.
    pub list: Vec<SecurityEventMarkMissList>,
}

response! {
    DescribeSecurityEventMarkMissListResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct SecurityEventMarkMissList {
    /// Name that the event goes by. Example: `Login with unusual location`.
    pub event_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `8.210.XX.XX`.
    pub internet_ip: Option<String>,
    /// Name of the alert's class. Example: `login_common_location`.
    pub event_name_original: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `176618589410****`.
    pub ali_uid: Option<i64>,
    /// Value that the field has or is given. Example: `root`.
    pub field_value: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `rm-bp1e8t4q15sr3****`.
    pub instance_id: Option<String>,
    /// Field of the data that is meant. Example: `type`.
    pub field: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.25.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Name that the filed alias goes by. Example: `Logon Time`.
    pub filed_alias_name: Option<String>,
    /// Identifier that is unique for the item. Example: `49e25e0f-bb51-4a5a-a1b3-13a4ddaa****`.
    pub uuid: Option<String>,
    /// How the field is compared with the rule's value. Example: `contains`.
    pub operate: Option<String>,
    /// Kind of the alert's class. Example: `login_common_location`.
    pub event_type_original: Option<String>,
    /// Class of the event, which says what happened. Example: `Unusual Logon`.
    pub event_type: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-001`.
    pub instance_name: Option<String>,
    /// Identifier of the item within its collection. Example: `104037`.
    pub id: Option<i64>,
}

response! {
    SecurityEventMarkMissList {
        "EventName" => event_name: value,
        "InternetIp" => internet_ip: value,
        "EventNameOriginal" => event_name_original: value,
        "AliUid" => ali_uid: value,
        "FieldValue" => field_value: value,
        "InstanceId" => instance_id: value,
        "Field" => field: value,
        "IntranetIp" => intranet_ip: value,
        "FiledAliasName" => filed_alias_name: value,
        "Uuid" => uuid: value,
        "Operate" => operate: value,
        "EventTypeOriginal" => event_type_original: value,
        "EventType" => event_type: value,
        "InstanceName" => instance_name: value,
        "Id" => id: value,
    }
}

/// Errors that the documentation of [`DescribeSecurityEventMarkMissListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSecurityEventMarkMissListError = super::DocumentedError;
