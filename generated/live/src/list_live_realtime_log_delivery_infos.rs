// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveRealtimeLogDeliveryInfos`, from `live/ListLiveRealtimeLogDeliveryInfos.md`.

use alicloud_runtime::codegen::*;

/// Lists the projects and Logstores that receive the account's real-time logs.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListLiveRealtimeLogDeliveryInfosRequest::new();
/// let reply = client.list_live_realtime_log_delivery_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryInfosRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Has no meaning; leave it out.
    pub live_openapi_reserve: Option<String>,
}

impl ListLiveRealtimeLogDeliveryInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `LiveOpenapiReserve`.
    pub fn live_openapi_reserve(mut self, value: impl Into<String>) -> Self {
        self.live_openapi_reserve = Some(value.into());
        self
    }
}

request! {
    ListLiveRealtimeLogDeliveryInfosRequest {
        "RegionId" => region_id: query,
        "LiveOpenapiReserve" => live_openapi_reserve: query,
    }
}

impl Operation for ListLiveRealtimeLogDeliveryInfosRequest {
    type Response = ListLiveRealtimeLogDeliveryInfosResponse;
    type Error = ListLiveRealtimeLogDeliveryInfosError;
    const INFO: OperationInfo = super::operation("ListLiveRealtimeLogDeliveryInfos")
        .method("GET")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListLiveRealtimeLogDeliveryInfosError] = &[
        ListLiveRealtimeLogDeliveryInfosError::Unauthorized,
    ];
}

/// Response to [`ListLiveRealtimeLogDeliveryInfosRequest`].
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryInfosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `95D5B69F-8AEC-419B-8F3A-612B35032B0D`.
    pub request_id: Option<String>,
    /// What was found, one entry each.
    pub content: Option<LiveRealtimeLogDeliveryContent>,
}

response! {
    ListLiveRealtimeLogDeliveryInfosResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// What was found, one entry each.
#[non_exhaustive]
pub struct LiveRealtimeLogDeliveryContent {
    /// What is known about each realtime log delivery, one entry each.
    pub realtime_log_delivery_infos: Vec<RealtimeLogDeliveryInfos>,
}

response! {
    LiveRealtimeLogDeliveryContent {
        "RealtimeLogDeliveryInfos" => realtime_log_delivery_infos: list(""),
    }
}

/// What is known about each realtime log delivery, one entry each.
#[non_exhaustive]
pub struct RealtimeLogDeliveryInfos {
    /// Logstore of Log Service that has the records. Example: `logstore_example`.
    pub logstore: Option<String>,
    /// Project that the item belongs to. Example: `project_example`.
    pub project: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
}

response! {
    RealtimeLogDeliveryInfos {
        "Logstore" => logstore: value,
        "Project" => project: value,
        "Region" => region: value,
    }
}

/// Errors that the documentation of [`ListLiveRealtimeLogDeliveryInfosRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListLiveRealtimeLogDeliveryInfosError = super::DocumentedError;
