// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDataEventSelectors`, from `actiontrail/ListDataEventSelectors.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SlsDeliveryConfig};

/// Lists the data event selectors of all trails.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::ListDataEventSelectorsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_data_event_selectors(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDataEventSelectorsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `VjE6dLbnNpVmbz06****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Example: `20`.
    pub max_results: Option<i32>,
}

impl ListDataEventSelectorsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListDataEventSelectorsRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListDataEventSelectorsRequest {
    type Response = ListDataEventSelectorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDataEventSelectors").read_only();
}

impl Paginated for ListDataEventSelectorsRequest {
    type Item = DataEventSelectorInfos;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.data_event_selector_infos)
    }
}

/// Response to [`ListDataEventSelectorsRequest`].
#[non_exhaustive]
pub struct ListDataEventSelectorsResponse {
    /// What the call returns besides its status.
    pub data: Option<DataEventSelectorData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8A74FD2E-A9B9-461C-BCE9-D9668DF1****`.
    pub request_id: Option<String>,
}

response! {
    ListDataEventSelectorsResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DataEventSelectorData {
    /// What is known about each data event selector, one entry each.
    pub data_event_selector_infos: Vec<DataEventSelectorInfos>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `VjE6bHJlTGoxdm1M****`.
    pub next_token: Option<String>,
}

response! {
    DataEventSelectorData {
        "DataEventSelectorInfos" => data_event_selector_infos: list(""),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
    }
}

/// What is known about each data event selector, one entry each.
#[non_exhaustive]
pub struct DataEventSelectorInfos {
    /// The event selectors that are concerned.
    pub event_selectors: Option<String>,
    /// Region that the is trail all lies in. Example: `true`.
    pub is_trail_all_region: Option<bool>,
    /// Settings of each sls delivery, one entry each.
    pub sls_delivery_configs: Vec<SlsDeliveryConfig>,
    /// Resource name of the trail, in the `acs:` notation.
    /// Example: `acs:actiontrail:cn-shanghai:159498693826****:trail/trail-name`.
    pub trail_arn: Option<String>,
    /// Trail, which keeps recording calls and delivers the records. Example: `trail-name`.
    pub trail_name: Option<String>,
}

response! {
    DataEventSelectorInfos {
        "EventSelectors" => event_selectors: value,
        "IsTrailAllRegion" => is_trail_all_region: value,
        "SlsDeliveryConfigs" => sls_delivery_configs: list(""),
        "TrailArn" => trail_arn: value,
        "TrailName" => trail_name: value,
    }
}
