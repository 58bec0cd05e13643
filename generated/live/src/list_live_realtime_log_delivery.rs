// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveRealtimeLogDelivery`, from `live/ListLiveRealtimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Lists every real-time log delivery of the account, domain by domain with status.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListLiveRealtimeLogDeliveryRequest::new();
/// let reply = client.list_live_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Has no meaning; leave it out.
    pub live_openapi_reserve: Option<String>,
}

impl ListLiveRealtimeLogDeliveryRequest {
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
    ListLiveRealtimeLogDeliveryRequest {
        "RegionId" => region_id: query,
        "LiveOpenapiReserve" => live_openapi_reserve: query,
    }
}

impl Operation for ListLiveRealtimeLogDeliveryRequest {
    type Response = ListLiveRealtimeLogDeliveryResponse;
    type Error = ListLiveRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("ListLiveRealtimeLogDelivery")
        .method("GET")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListLiveRealtimeLogDeliveryError] = &[
        ListLiveRealtimeLogDeliveryError::Unauthorized,
    ];
}

/// Response to [`ListLiveRealtimeLogDeliveryRequest`].
#[non_exhaustive]
pub struct ListLiveRealtimeLogDeliveryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30559C03-86C9-4EEC-B840-0DC5F5A2189B`.
    pub request_id: Option<String>,
    /// What was found, one entry each.
    pub content: Option<LiveRealtimeLogDeliveryContent>,
}

response! {
    ListLiveRealtimeLogDeliveryResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// What was found, one entry each.
#[non_exhaustive]
pub struct LiveRealtimeLogDeliveryContent {
    /// What is known about the realtime log delivery.
    pub realtime_log_delivery_info: Vec<RealtimeLogDeliveryInfo>,
}

response! {
    LiveRealtimeLogDeliveryContent {
        "RealtimeLogDeliveryInfo" => realtime_log_delivery_info: list(""),
    }
}

/// What is known about the realtime log delivery.
#[non_exhaustive]
pub struct RealtimeLogDeliveryInfo {
    /// State of what the entry describes, which decides what can be done with it. Example: `online`.
    pub status: Option<String>,
    /// ID of the dm that the item belongs to or stands for. Example: `1001010`.
    pub dm_id: Option<i32>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Logstore of Log Service that has the records. Example: `logstore_example`.
    pub logstore: Option<String>,
    /// Project that the item belongs to. Example: `project_example`.
    pub project: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
}

response! {
    RealtimeLogDeliveryInfo {
        "Status" => status: value,
        "DmId" => dm_id: value,
        "Region" => region: value,
        "Logstore" => logstore: value,
        "Project" => project: value,
        "DomainName" => domain_name: value,
    }
}

/// Errors that the documentation of [`ListLiveRealtimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListLiveRealtimeLogDeliveryError = super::DocumentedError;
