// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRealtimeLogDelivery`, from `cdn/ListRealtimeLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Lists the domain names with real-time log delivery and where their logs go.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ListRealtimeLogDeliveryRequest::new();
/// let reply = client.list_realtime_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryRequest {}

impl ListRealtimeLogDeliveryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListRealtimeLogDeliveryRequest {}
}

impl Operation for ListRealtimeLogDeliveryRequest {
    type Response = ListRealtimeLogDeliveryResponse;
    type Error = ListRealtimeLogDeliveryError;
    const INFO: OperationInfo = super::operation("ListRealtimeLogDelivery")
        .method("GET")
        .read_only();
    const ERRORS: &'static [ListRealtimeLogDeliveryError] = &[
        ListRealtimeLogDeliveryError::Unauthorized,
    ];
}

/// Response to [`ListRealtimeLogDeliveryRequest`].
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30559C03-86C9-4EEC-B840-0DC5F5A2189B`.
    pub request_id: Option<String>,
    /// Body of the result: tasks, reports or delivery settings, depending on the operation.
    pub content: Vec<RealtimeLogDeliveryInfo>,
}

response! {
    ListRealtimeLogDeliveryResponse {
        "RequestId" => request_id: value,
        "Content" => content: list("RealtimeLogDeliveryInfo"),
    }
}

/// Body of the result: tasks, reports or delivery settings, depending on the operation.
#[non_exhaustive]
pub struct RealtimeLogDeliveryInfo {
    /// Whether real-time logs are being delivered for the domain name. Example: `online`.
    pub status: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// Internal number of the domain name. Example: `1001010`.
    pub dm_id: Option<i32>,
    /// Region that the entry stands for, or where real-time logs are delivered to.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// Store within the Log Service project that real-time logs are written to. Example: `test`.
    pub logstore: Option<String>,
    /// Log Service project that real-time logs are delivered to. Example: `test`.
    pub project: Option<String>,
}

response! {
    RealtimeLogDeliveryInfo {
        "Status" => status: value,
        "Domain" => domain: value,
        "DmId" => dm_id: value,
        "Region" => region: value,
        "Logstore" => logstore: value,
        "Project" => project: value,
    }
}

/// Errors that the documentation of [`ListRealtimeLogDeliveryRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type ListRealtimeLogDeliveryError = super::DocumentedError;
