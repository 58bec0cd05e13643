// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRealtimeLogDeliveryInfos`, from `cdn/ListRealtimeLogDeliveryInfos.md`.

use alicloud_runtime::codegen::*;

/// Lists the Logstores that real-time logs of the account are delivered to.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::ListRealtimeLogDeliveryInfosRequest::new();
/// let reply = client.list_realtime_log_delivery_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryInfosRequest {}

impl ListRealtimeLogDeliveryInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListRealtimeLogDeliveryInfosRequest {}
}

impl Operation for ListRealtimeLogDeliveryInfosRequest {
    type Response = ListRealtimeLogDeliveryInfosResponse;
    type Error = ListRealtimeLogDeliveryInfosError;
    const INFO: OperationInfo = super::operation("ListRealtimeLogDeliveryInfos")
        .method("GET")
        .read_only();
    const ERRORS: &'static [ListRealtimeLogDeliveryInfosError] = &[
        ListRealtimeLogDeliveryInfosError::Unauthorized,
        ListRealtimeLogDeliveryInfosError::InternalServerError,
    ];
}

/// Response to [`ListRealtimeLogDeliveryInfosRequest`].
#[non_exhaustive]
pub struct ListRealtimeLogDeliveryInfosResponse {
    /// Body of the result: tasks, reports or delivery settings, depending on the operation.
    pub content: Vec<RealtimeLogDeliveryInfos>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `95D5B69F-8AEC-419B-8F3A-612B35032B0D`.
    pub request_id: Option<String>,
}

response! {
    ListRealtimeLogDeliveryInfosResponse {
        "Content" => content: list("RealtimeLogDeliveryInfos"),
        "RequestId" => request_id: value,
    }
}

/// Body of the result: tasks, reports or delivery settings, depending on the operation.
#[non_exhaustive]
pub struct RealtimeLogDeliveryInfos {
    /// Store within the Log Service project that real-time logs are written to.
    /// Example: `LogstoreName`.
    pub logstore: Option<String>,
    /// Log Service project that real-time logs are delivered to. Example: `ProjectName`.
    pub project: Option<String>,
    /// Region that the entry stands for, or where real-time logs are delivered to.
    /// Example: `ch-shanghai`.
    pub region: Option<String>,
}

response! {
    RealtimeLogDeliveryInfos {
        "Logstore" => logstore: value,
        "Project" => project: value,
        "Region" => region: value,
    }
}

/// Errors that the documentation of [`ListRealtimeLogDeliveryInfosRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized), here with HTTP status 403
/// - [`InternalServerError`](super::DocumentedError::InternalServerError)
pub type ListRealtimeLogDeliveryInfosError = super::DocumentedError;
