// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAvailableZones`, from `rocketmq/ListAvailableZones.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones in which instances can be created.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListAvailableZonesRequest::new();
/// let reply = client.list_available_zones(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAvailableZonesRequest {}

impl ListAvailableZonesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListAvailableZonesRequest {}
}

impl Operation for ListAvailableZonesRequest {
    type Response = ListAvailableZonesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListAvailableZones")
        .roa("GET", "/zones")
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
}

/// Response to [`ListAvailableZonesRequest`].
#[non_exhaustive]
pub struct ListAvailableZonesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF9A8B10-C426-530F-A0DD-96320B39****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call.
    pub data: Vec<AvailableZoneData>,
    /// Code of the result, for programs to act on. Example: `Topic.NotFound`.
    pub code: Option<String>,
    /// Content of the message. Example: `text`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `InstanceId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `InstanceId`.
    pub dynamic_message: Option<String>,
}

response! {
    ListAvailableZonesResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "data" => data: list(""),
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "dynamicCode" => dynamic_code: value,
        "dynamicMessage" => dynamic_message: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct AvailableZoneData {
    /// ID of the zone that the item belongs to or stands for. Example: `cn-qingdao-b`.
    pub zone_id: Option<String>,
    /// Availability zone in words. Example: `ha-cn-t9b30w902vm_qrs`.
    pub zone_name: Option<String>,
    /// When the item was created. Example: `2022-08-01 20:05:50`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: update. Example: `2022-08-01 20:05:50`.
    pub update_time: Option<String>,
}

response! {
    AvailableZoneData {
        "zoneId" => zone_id: value,
        "zoneName" => zone_name: value,
        "createTime" => create_time: value,
        "updateTime" => update_time: value,
    }
}
