// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRegions`, from `rocketmq/ListRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists regions and whether each supports 4.x and 5.x instances.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::ListRegionsRequest::new();
/// let reply = client.list_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRegionsRequest {}

impl ListRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    ListRegionsRequest {}
}

impl Operation for ListRegionsRequest {
    type Response = ListRegionsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListRegions")
        .roa("GET", "/regions")
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
}

/// Response to [`ListRegionsRequest`].
#[non_exhaustive]
pub struct ListRegionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `0B962390-D84B-5D44-8C11-79DF40299D41`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call.
    pub data: Vec<RegionData>,
    /// Code of the result, for programs to act on. Example: `MissingPageNumber`.
    pub code: Option<String>,
    /// Content of the message. Example: `text`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `ConsumerGroupId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `instanceId`.
    pub dynamic_message: Option<String>,
}

response! {
    ListRegionsResponse {
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
pub struct RegionData {
    /// Where the instance lies, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Region in words. Example: `text`.
    pub region_name: Option<String>,
    /// Whether instances of version 5 are on offer. Example: `true`.
    pub support_rocketmq_v5: Option<bool>,
    /// Whether instances of version 4 are on offer. Example: `true`.
    pub support_rocketmq_v4: Option<bool>,
    /// When the item was created. Example: `2022-08-01 20:05:50`.
    pub create_time: Option<String>,
    /// Time that is set or recorded for this: update. Example: `2022-08-01 20:05:50`.
    pub update_time: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
}

response! {
    RegionData {
        "regionId" => region_id: value,
        "regionName" => region_name: value,
        "supportRocketmqV5" => support_rocketmq_v5: value,
        "supportRocketmqV4" => support_rocketmq_v4: value,
        "createTime" => create_time: value,
        "updateTime" => update_time: value,
        "tags" => tags: list(""),
    }
}

/// Labels attached to the item.
#[non_exhaustive]
pub struct Tag {
    /// Code that stands for the tag, for programs to act on.
    pub tag_code: Option<String>,
    /// What the label of the region says.
    pub tag_value: Option<Value>,
}

response! {
    Tag {
        "tagCode" => tag_code: value,
        "tagValue" => tag_value: value,
    }
}
