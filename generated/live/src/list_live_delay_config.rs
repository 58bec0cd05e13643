// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLiveDelayConfig`, from `live/ListLiveDelayConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the broadcast delay configurations of a domain page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListLiveDelayConfigRequest::new()
///     .domain("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_live_delay_config(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLiveDelayConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    pub domain: Option<String>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListLiveDelayConfigRequest {
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
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListLiveDelayConfigRequest {
        "RegionId" => region_id: query,
        "Domain" => domain: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListLiveDelayConfigRequest {
    type Response = ListLiveDelayConfigResponse;
    type Error = ListLiveDelayConfigError;
    const INFO: OperationInfo = super::operation("ListLiveDelayConfig")
        .required(&["Domain"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListLiveDelayConfigError] = &[
        ListLiveDelayConfigError::InvalidParameters,
    ];
}

impl Paginated for ListLiveDelayConfigRequest {
    type Item = DelayConfig;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.delay_config_list)
    }
}

/// Response to [`ListLiveDelayConfigRequest`].
#[non_exhaustive]
pub struct ListLiveDelayConfigResponse {
    /// Items of the kind delay config that were found or are concerned.
    pub delay_config_list: Vec<DelayConfig>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3136B58-5876-4168-83CA-B562781981A0`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
}

response! {
    ListLiveDelayConfigResponse {
        "DelayConfigList" => delay_config_list: list("DelayConfig"),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Items of the kind delay config that were found or are concerned.
#[non_exhaustive]
pub struct DelayConfig {
    /// Application part of the stream's address; `*` means all of the domain. Example: `liveApp****`.
    pub app: Option<String>,
    /// Time that is set or recorded for this: delay. Example: `60`.
    pub delay_time: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name. Example: `example.com`.
    pub domain: Option<String>,
    /// Stream that the call or the item is about. Example: `liveStream****`.
    pub stream: Option<String>,
    /// Way in which the task trigger works. Example: `PUBLISH_ONLY`.
    pub task_trigger_mode: Option<String>,
}

response! {
    DelayConfig {
        "App" => app: value,
        "DelayTime" => delay_time: value,
        "Domain" => domain: value,
        "Stream" => stream: value,
        "TaskTriggerMode" => task_trigger_mode: value,
    }
}

/// Errors that the documentation of [`ListLiveDelayConfigRequest`] names.
///
/// - [`InvalidParameters`](super::DocumentedError::InvalidParameters)
pub type ListLiveDelayConfigError = super::DocumentedError;
