// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListGatewayOnlineRecords`, from `linkwan/ListGatewayOnlineRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists when a gateway went online and offline.
///
/// ```no_run
/// # async fn example(client: alicloud_linkwan::Client) -> Result<(), alicloud_linkwan::Error> {
/// let request = alicloud_linkwan::ListGatewayOnlineRecordsRequest::new()
///     .gw_eui("...")
///     .off_set(1)
///     .limit(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_gateway_online_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListGatewayOnlineRecordsRequest {
    /// **Required.** Gateway, by the 16 hexadecimal digits it was made with.
    pub gw_eui: Option<String>,
    /// **Required.** How many records to skip from the start.
    pub off_set: Option<i64>,
    /// **Required.** How many items to return at most.
    pub limit: Option<i64>,
    /// What the order of the list goes by.
    pub sorting_field: Option<String>,
    /// Whether the smallest or oldest comes first.
    pub ascending: Option<bool>,
}

impl ListGatewayOnlineRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GwEui`, which is required.
    pub fn gw_eui(mut self, value: impl Into<String>) -> Self {
        self.gw_eui = Some(value.into());
        self
    }
    /// Sets `OffSet`, which is required.
    #[inline]
    pub fn off_set(mut self, value: i64) -> Self {
        self.off_set = Some(value);
        self
    }
    /// Sets `Limit`, which is required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `SortingField`.
    pub fn sorting_field(mut self, value: impl Into<String>) -> Self {
        self.sorting_field = Some(value.into());
        self
    }
    /// Sets `Ascending`.
    #[inline]
    pub fn ascending(mut self, value: bool) -> Self {
        self.ascending = Some(value);
        self
    }
}

request! {
    ListGatewayOnlineRecordsRequest {
        "GwEui" => gw_eui: query,
        "OffSet" => off_set: query,
        "Limit" => limit: query,
        "SortingField" => sorting_field: query,
        "Ascending" => ascending: query,
    }
}

impl Operation for ListGatewayOnlineRecordsRequest {
    type Response = ListGatewayOnlineRecordsResponse;
    type Error = ListGatewayOnlineRecordsError;
    const INFO: OperationInfo = super::operation("ListGatewayOnlineRecords")
        .required(&["GwEui", "OffSet", "Limit"])
        .success_flag("Success")
        .read_only();
    const ERRORS: &'static [ListGatewayOnlineRecordsError] = &[
        ListGatewayOnlineRecordsError::ForbiddenByRam,
        ListGatewayOnlineRecordsError::ForbiddenByRiskControl,
        ListGatewayOnlineRecordsError::NonExistent,
        ListGatewayOnlineRecordsError::InternalError,
        ListGatewayOnlineRecordsError::NotResourceOwner,
    ];
}

impl Paginated for ListGatewayOnlineRecordsRequest {
    type Item = GatewayOnlineRecordList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.off_set).size(&self.limit)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.list)
    }
}

/// Response to [`ListGatewayOnlineRecordsRequest`].
#[non_exhaustive]
pub struct ListGatewayOnlineRecordsResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `89EF6CAA-958F-F32C-BE45-FE003C6DE097`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<GatewayOnlineRecordData>,
}

response! {
    ListGatewayOnlineRecordsResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct GatewayOnlineRecordData {
    /// How many items match in all, over all pages. Example: `25`.
    pub total_count: Option<i64>,
    /// Entries of the list.
    pub list: Vec<GatewayOnlineRecordList>,
}

response! {
    GatewayOnlineRecordData {
        "TotalCount" => total_count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct GatewayOnlineRecordList {
    /// Milliseconds of this: state changed. Example: `1514737000000`.
    pub state_changed_millis: Option<i64>,
    /// State that the online is in. Example: `ONLINE`.
    pub online_state: Option<String>,
    /// Gateway, by the 16 hexadecimal digits it was made with. Example: `000000000000`.
    pub gw_eui: Option<String>,
}

response! {
    GatewayOnlineRecordList {
        "StateChangedMillis" => state_changed_millis: value,
        "OnlineState" => online_state: value,
        "GwEui" => gw_eui: value,
    }
}

/// Errors that the documentation of [`ListGatewayOnlineRecordsRequest`] names.
///
/// - [`ForbiddenByRam`](super::DocumentedError::ForbiddenByRam)
/// - [`ForbiddenByRiskControl`](super::DocumentedError::ForbiddenByRiskControl)
/// - [`NonExistent`](super::DocumentedError::NonExistent)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`NotResourceOwner`](super::DocumentedError::NotResourceOwner)
pub type ListGatewayOnlineRecordsError = super::DocumentedError;
